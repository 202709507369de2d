import { ledgers } from "@wengang/domain/ledgers/ledgers.ts"
import { createMemo, createSignal } from "solid-js"
import { createAreaFinder } from "../../areas/areaFinder.ts"
import { Button } from "../../forms/Button/Button.tsx"
import { marksOf } from "../../grid/CellMark.ts"
import { textIn } from "../../grid/cellText.ts"
import { createWriting } from "../../grid/createWriting.ts"
import type { GridColumn } from "../../grid/GridColumn.ts"
import { SheetFrame } from "../../grid/SheetFrame/SheetFrame.tsx"
import { isFresh } from "../../grid/sheet.ts"
import { wantedBy } from "../../judging/WantedFacts.ts"
import { say } from "../../language/language.ts"
import { rowAddress } from "../../ledgers/ledgerColumns.ts"
import type { LedgerRow } from "../../ledgers/rows.ts"
import { showDay } from "../../values/showDay.ts"
import { columns as plainColumns } from "../employmentColumns.ts"
import { words } from "../employmentUpdates.words.ts"
import { employmentWrites, newRecord } from "../employmentWrites.ts"
import { placeColumn } from "../placeColumn.ts"
import type { Workers } from "../readWorkers.ts"
import { begunRow, personBegun, workerRows } from "../workerRows.ts"

interface Props {
  readonly area: string
  readonly day: string
  readonly workers: Workers
}

/** The present records of an area's workers, person by person; a row without a record begins one. */
export function EmploymentSheet(props: Props) {
  const [records, setRecords] = createSignal(props.workers.records)
  const [selected, setSelected] = createSignal<ReadonlyArray<string>>([])
  const byKey = createMemo(() => new Map(records().map((record) => [record.key, record])))
  const persons = new Map(props.workers.persons.map((person) => [person.key, person]))
  const finder = createAreaFinder(
    (text) => void judging.begin(rows().filter((row) => isChanged(row) && sheet.text(row, "place").trim() === text))
  )
  const columns = plainColumns.map(
    (column): GridColumn =>
      column.kind === "area" ? placeColumn(column, records, finder, (row) => sheet.text(row, column.name)) : column
  )
  const personOf = (row: string) => String(byKey().get(row)?.values.personId ?? personBegun(row))
  const writing = createWriting({
    form: `employment.${props.area}`,
    columns,
    standing: (row, name) => standing(byKey().get(row), name),
    writesOf: (row, sheet) =>
      employmentWrites({ row, personId: personOf(row), stands: byKey().get(row), columns }, sheet),
    stands: (_, stored) => {
      const isThere = byKey().has(stored.key)
      setRecords(isThere ? records().map((one) => (one.key === stored.key ? stored : one)) : [...records(), stored])
      return stored.key
    },
    onWritten: (rows, sheet) => {
      for (const row of rows) {
        if (sheet.isTyping(row, "place")) finder.seekSoon(sheet.text(row, "place"))
        else finder.seek(sheet.text(row, "place"))
      }
    }
  })
  const { sheet, saving, judging, isChanged } = writing
  const rows = createMemo(() => workerRows([...persons.keys()], records(), sheet.added()))
  judging.prepare(rows().map((row) => [row, wantedBy({ ledger: "employment", values: { personId: personOf(row) } })]))
  const changed = createMemo(() => rows().filter(isChanged))
  judging.begin(changed())
  const nameOf = (row: string) => String(persons.get(personOf(row))?.values.name ?? personOf(row))
  const beginAnother = () => {
    const person = personOf(selected()[0] ?? "")
    const begun = sheet.added().filter((row) => personBegun(row) === person)
    // Its first cell is written, empty, so that there is something to take back.
    sheet.write([{ row: begunRow(person, begun.length + 2), column: "startOn", text: "" }])
  }
  const verifyNow = () => sheet.write(selected().map((row) => ({ row, column: "verifiedOn", text: props.day })))
  for (const row of changed()) finder.seek(sheet.text(row, "place"))
  const save = async () => {
    sheet.settle()
    // What could not be looked for while there was no connection is looked for again.
    for (const row of changed()) finder.seek(sheet.text(row, "place"))
    await finder.rest()
    await saving.save(changed())
  }
  return (
    <SheetFrame
      writing={writing}
      label={say(words.title)}
      head={say(words.person)}
      rows={rows().map((key) => ({
        key,
        name: nameOf(key),
        href: isFresh(key) ? rowAddress("person", personOf(key)) : rowAddress("employment", key),
        hint: personOf(key)
      }))}
      changed={changed()}
      nameOf={nameOf}
      marks={(row) =>
        marksOf(saving.said(row)?.verdicts ?? [], ({ sheet: name, key, field }) =>
          name === ledgers.employment.sheet && key === (isFresh(row) ? newRecord(row, personOf(row), sheet) : row)
            ? field
            : undefined
        )
      }
      theirText={({ current }, name) => standing(current, name)}
      onSave={() => void save()}
      onSelect={setSelected}
      tools={
        <>
          <Button onClick={beginAnother}>{say(words.another)}</Button>
          <Button onClick={verifyNow}>{say(words.verified(showDay(props.day)))}</Button>
        </>
      }
      afterSaving={<p>{say(words.working(records().length, persons.size))}</p>}
    />
  )
}

function standing(record: LedgerRow | undefined, name: string): string {
  const column = plainColumns.find((one) => one.name === name)
  return record === undefined || column === undefined ? "" : textIn(column, record.values[name])
}
