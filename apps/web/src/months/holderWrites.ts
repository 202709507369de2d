import { storedIn } from "../grid/cellText.ts"
import type { RowWrite } from "../grid/saveRows.ts"
import type { LedgerRow, Values } from "../ledgers/rows.ts"
import { type CellName, columns, type HolderMonth, ledgerOf, standing } from "./readMonth.ts"

type Texts = Readonly<Record<CellName, string>>

/** What is to be written of a holder's month, attendance first; undefined where a cell cannot be read. */
export function holderWrites(holder: HolderMonth, month: string, texts: Texts): ReadonlyArray<RowWrite> | undefined {
  const changed = columns.filter(({ name }) => texts[name].trim() !== standing(holder, name))
  const read = changed.map((column) => [column.name, storedIn(column, texts[column.name])] as const)
  if (read.some(([, one]) => "wrong" in one)) return undefined
  return (["attendance", "pay"] as const).flatMap((ledger) => {
    const own = read.flatMap(([name, one]) =>
      ledgerOf(name) === ledger && "value" in one ? [[name, one.value] as const] : []
    )
    if (own.length === 0) return []
    const values = Object.fromEntries(own)
    return [
      {
        row: holder.appointment.key,
        ledger,
        stands: holder[ledger],
        values: holder[ledger] === undefined ? { ...whole(holder.appointment, month, ledger), ...values } : values,
        sent: Object.fromEntries(own.map(([name]) => [name, texts[name]]))
      }
    ]
  })
}

/** What a new row of a holder has besides: its key, and that the holder signs and is paid. */
function whole({ key, values }: LedgerRow, month: string, ledger: "attendance" | "pay"): Values {
  const person = values.personId ?? null
  return { appointmentId: key, month, [ledger === "attendance" ? "signedBy" : "payee"]: person }
}
