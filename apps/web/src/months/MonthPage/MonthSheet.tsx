import { ledgers } from "@wengang/domain/ledgers/ledgers.ts"
import { createMemo, createSignal } from "solid-js"
import { draftOf } from "../../forms/draft.ts"
import { marksOf } from "../../grid/CellMark.ts"
import { tidied } from "../../grid/cellText.ts"
import { Decisions } from "../../grid/Decisions/Decisions.tsx"
import { Grid } from "../../grid/Grid/Grid.tsx"
import { judgeRows } from "../../grid/judgeRows.ts"
import { RowResult } from "../../grid/RowResult/RowResult.tsx"
import { Restored, SaveBar } from "../../grid/SaveBar/SaveBar.tsx"
import { createSaving } from "../../grid/saving.ts"
import { createSheet } from "../../grid/sheet.ts"
import { wantedBy } from "../../judging/WantedFacts.ts"
import { say } from "../../language/language.ts"
import { rowAddress } from "../../ledgers/ledgerColumns.ts"
import { rowName } from "../../names/names.ts"
import { session } from "../../people/session.ts"
import { holderWrites } from "../holderWrites.ts"
import { words } from "../months.words.ts"
import { type CellName, columns, type HolderMonth, ledgerOf, standing } from "../readMonth.ts"

interface Props {
  readonly month: string
  readonly area: string
  readonly holders: ReadonlyArray<HolderMonth>
}

/** A month's sheet: a holder a row, written by keyboard or pasted from Excel, judged as it is typed. */
export function MonthSheet(props: Props) {
  const [holders, setHolders] = createSignal(props.holders)
  const byKey = createMemo(() => new Map(holders().map((holder) => [holder.appointment.key, holder])))
  const sheet = createSheet(draftOf(session.latest?.id ?? "", `month.${props.area}.${props.month}`), {
    standing: (row, column) => {
      const holder = byKey().get(row)
      return holder === undefined ? "" : standing(holder, column as CellName)
    },
    tidied: (name, text) => tidied(columns.find((column) => column.name === name) ?? { kind: "text" }, text),
    onWritten: (rows) => void judging.begin(rows)
  })
  const writesOf = (row: string) => {
    const holder = byKey().get(row)
    return holder === undefined ? [] : holderWrites(holder, props.month, sheet)
  }
  const saving = createSaving({
    sheet,
    writesOf,
    stands: ({ row, ledger }, stored) => {
      setHolders(holders().map((one) => (one.appointment.key === row ? { ...one, [ledger]: stored } : one)))
      judging.again()
      return row
    },
    onSaving: (row) => judging.end(row)
  })
  const judging = judgeRows({ writesOf, tell: saving.tell })
  judging.prepare(
    props.holders.map(({ appointment: { key } }) => [key, wantedBy({ ledger: "pay", values: { appointmentId: key } })])
  )
  const isChanged = (row: string) => columns.some(({ name }) => sheet.isChanged(row, name))
  const changed = createMemo(() => holders().flatMap(({ appointment: { key } }) => (isChanged(key) ? [key] : [])))
  judging.begin(changed())
  const nameOf = (row: string) => {
    const person = String(byKey().get(row)?.appointment.values.personId)
    return rowName("person", person) ?? person
  }
  const heads = createMemo(() => props.holders.map(({ appointment: { key } }) => key))
  const marks = (row: string) =>
    marksOf(saving.said(row)?.verdicts ?? [], ({ sheet: name, key, field }) =>
      key === `${row}/${props.month}` &&
      columns.some((column) => column.name === field && ledgers[ledgerOf(column.name)].sheet === name)
        ? field
        : undefined
    )
  const save = () => {
    sheet.settle()
    void saving.save(changed())
  }
  return (
    <>
      <Restored sheet={sheet} onDiscard={saving.forget} />
      <Grid
        label={say(words.title)}
        head={say(words.holder)}
        columns={columns}
        rows={heads().map((key) => ({ key, name: nameOf(key), href: rowAddress("appointment", key), hint: key }))}
        sheet={sheet}
        marks={marks}
        result={{ label: say(words.result), draw: (row) => <RowResult said={saving.said(row)} /> }}
        onSave={save}
      />
      <SaveBar saving={saving} changed={changed().length} onSave={save} alone={judging.isAlone()} />
      <Decisions
        saving={saving}
        columns={columns}
        nameOf={nameOf}
        theirText={({ write, current }, column) => {
          const holder = byKey().get(write.row)
          return holder === undefined ? "" : standing({ ...holder, [write.ledger]: current }, column as CellName)
        }}
      />
    </>
  )
}
