import { ledgers } from "@wengang/domain/ledgers/ledgers.ts"
import { createMemo, createSignal, Show } from "solid-js"
import { Refusal } from "../../api/Refusal.ts"
import { Told } from "../../feedback/Told/Told.tsx"
import { Button } from "../../forms/Button/Button.tsx"
import { type CellMark, marksOf } from "../../grid/CellMark.ts"
import { textIn } from "../../grid/cellText.ts"
import { createWriting } from "../../grid/createWriting.ts"
import type { GridColumn } from "../../grid/GridColumn.ts"
import { words as gridWords } from "../../grid/grid.words.ts"
import { SheetFrame } from "../../grid/SheetFrame/SheetFrame.tsx"
import { isFresh } from "../../grid/sheet.ts"
import { wantedBy } from "../../judging/WantedFacts.ts"
import { say } from "../../language/language.ts"
import { rowAddress } from "../../ledgers/ledgerColumns.ts"
import type { LedgerRow } from "../../ledgers/rows.ts"
import { rowName } from "../../names/names.ts"
import { createPersonFinder } from "../personFinder.ts"
import { words } from "../rosters.words.ts"
import { columns as plainColumns } from "../traineeColumns.ts"
import { candidatesOf, marksOfName } from "../traineeNames.ts"
import { traineeWrites } from "../traineeWrites.ts"
import { withdrawTrainees } from "../withdrawTrainees.ts"
import { WithdrawTrainees } from "./WithdrawTrainees.tsx"

interface Props {
  /** The number of the class. */
  readonly of: string
  readonly trainees: ReadonlyArray<LedgerRow>
}

/** The roster of a class: who stands on it, and, below, who is added by name or number. */
export function RosterSheet(props: Props) {
  const [trainees, setTrainees] = createSignal(props.trainees)
  const [selected, setSelected] = createSignal<ReadonlyArray<string>>([])
  const [withdrawing, setWithdrawing] = createSignal(false)
  const [told, tell] = createSignal<string>()
  const byKey = createMemo(() => new Map(trainees().map((trainee) => [trainee.key, trainee])))
  const finder = createPersonFinder(
    (text) => void judging.begin(sheet.added().filter((row) => sheet.text(row, "person") === text))
  )
  const columns: ReadonlyArray<GridColumn> = plainColumns.map((column) =>
    column.name === "person"
      ? { ...column, candidates: (row) => candidatesOf(isFresh(row) ? persons(row) : [], isOnRoster) }
      : column
  )
  const writing = createWriting({
    form: `roster.${props.of}`,
    columns,
    standing: (row, name) => standing(byKey().get(row), name),
    writesOf: (row, sheet) => {
      const person = personOf(row)
      const personId = isFresh(row) && person !== undefined && isOnRoster(person) ? undefined : person
      return traineeWrites({ row, classId: props.of, personId, stands: byKey().get(row) }, sheet)
    },
    stands: (_, stored) => {
      setTrainees([...trainees().filter(({ key }) => key !== stored.key), stored].sort(byTheirKey(trainees())))
      return stored.key
    },
    onWritten: (rows, sheet) => {
      for (const row of rows) if (isFresh(row) && !sheet.isTyping(row, "person")) finder.seek(sheet.text(row, "person"))
    }
  })
  const { sheet, remarks, saving, judging, isChanged } = writing
  /** The persons for whom the name in a row that is added may stand. */
  const persons = (row: string) => finder.persons(sheet.text(row, "person").trim())
  const isOnRoster = (person: string) => taken().has(person)
  const personOf = (row: string) => {
    const known = byKey().get(row)
    if (known !== undefined) return String(known.values.personId)
    const some = persons(row)
    return some?.length === 1 ? some[0]?.key : undefined
  }
  const taken = createMemo(() => new Set(trainees().map(({ values }) => values.personId)))
  judging.prepare(
    props.trainees.map(({ key, values: { classId = null, personId = null } }) => [
      key,
      wantedBy({ ledger: "trainee", values: { classId, personId } })
    ])
  )
  for (const row of sheet.added()) finder.seek(sheet.text(row, "person"))

  const nameOf = (row: string) => {
    const person = personOf(row)
    return person === undefined
      ? sheet.text(row, "person") || say(gridWords.newRow)
      : (rowName("person", person) ?? person)
  }
  const heads = createMemo(() => [...trainees().map(({ key }) => key), ...sheet.added()])
  const changed = createMemo(() => heads().filter(isChanged))
  judging.begin(changed())
  const marks = (row: string): ReadonlyArray<CellMark> => [
    ...aboutName(row),
    ...marksOf(saving.said(row)?.verdicts ?? [], ({ sheet: name, key, field }) => {
      if (name !== ledgers.trainee.sheet || key !== `${props.of}/${personOf(row)}`) return undefined
      return field === "personId" ? "person" : field
    })
  ]
  /** What is to be said of the name in a row that is added. */
  const aboutName = (row: string): ReadonlyArray<CellMark> => {
    if (!isFresh(row) || sheet.isTyping(row, "person") || sheet.text(row, "person") === "") return []
    return marksOfName(persons(row), isOnRoster)
  }
  const save = async () => {
    sheet.settle()
    tell(undefined)
    // Who could not be looked for while there was no connection is looked for again.
    for (const row of sheet.added()) finder.seek(sheet.text(row, "person"))
    await finder.rest()
    await saving.save(changed())
  }
  const toWithdraw = () => selected().flatMap((row) => byKey().get(row) ?? [])
  const withdraw = async (reason: string) => {
    const gone = toWithdraw()
    const results = await withdrawTrainees(gone, reason)
    const written = new Set(gone.filter((_, at) => results[at]?.status === "written").map(({ key }) => key))
    for (const [at, { key }] of gone.entries()) {
      const problem = results[at]?.problem
      if (problem) saving.tell(key, { verdicts: [], error: new Refusal(problem.sentence, 0, problem.code) })
      else {
        sheet.dropRow(key)
        remarks.drop(key)
      }
    }
    setTrainees(trainees().filter(({ key }) => !written.has(key)))
    sheet.forgetHistory()
    setWithdrawing(false)
    const left = gone.length - written.size
    tell([say(words.withdrawn(written.size)), left > 0 ? say(words.notWithdrawn(left)) : ""].join(""))
  }
  return (
    <SheetFrame
      writing={writing}
      label={say(words.title)}
      head={say(words.trainee)}
      rows={heads().map((key) => ({ key, name: nameOf(key), href: addressOf(personOf(key)) }))}
      changed={changed()}
      nameOf={nameOf}
      marks={marks}
      firstMarks={aboutName}
      theirText={({ current }, name) => standing(current, name)}
      grows
      onSave={() => void save()}
      onSelect={setSelected}
      tools={
        <Show when={toWithdraw().length > 0}>
          <Button kind="grave" expanded={withdrawing()} onClick={() => setWithdrawing(!withdrawing())}>
            {say(words.withdraw(toWithdraw().length))}
          </Button>
        </Show>
      }
      beforeSaving={
        <Show when={withdrawing()}>
          <WithdrawTrainees
            names={toWithdraw().map(({ key }) => nameOf(key))}
            onWithdraw={withdraw}
            onCancel={() => setWithdrawing(false)}
          />
        </Show>
      }
      afterSaving={
        <>
          <p>{say(words.count(trainees().length))}</p>
          <Told done={told()} />
        </>
      }
    />
  )
}

function standing(trainee: LedgerRow | undefined, name: string): string {
  const column = plainColumns.find((one) => one.name === name)
  if (trainee === undefined || column === undefined) return ""
  return name === "person" ? String(trainee.values.personId) : textIn(column, trainee.values[name])
}

function addressOf(person: string | undefined): string | undefined {
  return person === undefined ? undefined : rowAddress("person", person)
}

/** Those that stand keep their places; whoever comes is last. */
function byTheirKey(before: ReadonlyArray<LedgerRow>) {
  const places = new Map(before.map(({ key }, at) => [key, at]))
  const placeOf = ({ key }: LedgerRow) => places.get(key) ?? before.length
  return (one: LedgerRow, other: LedgerRow) => placeOf(one) - placeOf(other)
}
