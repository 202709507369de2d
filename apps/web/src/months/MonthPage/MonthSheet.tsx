import { ledgers } from "@wengang/domain/ledgers/ledgers.ts"
import { createMemo, createSignal } from "solid-js"
import { marksOf } from "../../grid/CellMark.ts"
import { createWriting } from "../../grid/createWriting.ts"
import { SheetFrame } from "../../grid/SheetFrame/SheetFrame.tsx"
import type { Draft } from "../../judging/Draft.ts"
import { wantedBy } from "../../judging/WantedFacts.ts"
import { say } from "../../language/language.ts"
import { rowAddress } from "../../ledgers/ledgerColumns.ts"
import { rowName } from "../../names/names.ts"
import { holderWrites } from "../holderWrites.ts"
import { words } from "../months.words.ts"
import { type CellName, columns, type HolderMonth, ledgerOf, standing } from "../readMonth.ts"

interface Props {
  readonly month: string
  readonly area: string
  readonly holders: ReadonlyArray<HolderMonth>
}

/** What most rows of a month are: the holder's attendance, signed in for by nobody else. */
function attendanceOf({ key, values }: HolderMonth["appointment"]): Draft {
  return { ledger: "attendance", values: { appointmentId: key, signedBy: values.personId ?? null } }
}

/** A month's sheet: a holder a row, written by keyboard or pasted from Excel, judged as it is typed. */
export function MonthSheet(props: Props) {
  const [holders, setHolders] = createSignal(props.holders)
  const byKey = createMemo(() => new Map(holders().map((holder) => [holder.appointment.key, holder])))
  const writing = createWriting({
    form: `month.${props.area}.${props.month}`,
    columns,
    standing: (row, column) => {
      const holder = byKey().get(row)
      return holder === undefined ? "" : standing(holder, column as CellName)
    },
    writesOf: (row, sheet) => {
      const holder = byKey().get(row)
      return holder === undefined ? [] : holderWrites(holder, props.month, sheet)
    },
    stands: ({ row, ledger }, stored) => {
      setHolders(holders().map((one) => (one.appointment.key === row ? { ...one, [ledger]: stored } : one)))
      return row
    }
  })
  const { sheet, saving, judging, isChanged } = writing
  judging.prepare(props.holders.map(({ appointment }) => [appointment.key, wantedBy(attendanceOf(appointment))]))
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
    <SheetFrame
      writing={writing}
      label={say(words.title)}
      head={say(words.holder)}
      rows={heads().map((key) => ({ key, name: nameOf(key), href: rowAddress("appointment", key), hint: key }))}
      changed={changed()}
      nameOf={nameOf}
      marks={marks}
      theirText={({ write, current }, column) => {
        const holder = byKey().get(write.row)
        return holder === undefined ? "" : standing({ ...holder, [write.ledger]: current }, column as CellName)
      }}
      onSave={save}
    />
  )
}
