import type { RowWrite } from "../grid/saveRows.ts"
import type { Sheet } from "../grid/sheet.ts"
import { isWritten, writtenIn } from "../grid/writtenIn.ts"
import type { LedgerRow, Values } from "../ledgers/rows.ts"
import { columns, type HolderMonth, ledgerOf } from "./readMonth.ts"

/** What is to be written of a holder's month, attendance first; undefined where a cell cannot be read. */
export function holderWrites(holder: HolderMonth, month: string, sheet: Sheet): ReadonlyArray<RowWrite> | undefined {
  const row = holder.appointment.key
  const writes: Array<RowWrite> = []
  for (const ledger of ["attendance", "pay"] as const) {
    const own = columns.filter(({ name }) => ledgerOf(name) === ledger)
    const written = writtenIn(row, own, sheet)
    if (written === undefined) return undefined
    if (!isWritten(written)) continue
    const stands = holder[ledger]
    const values =
      stands === undefined ? { ...whole(holder.appointment, month, ledger), ...written.values } : written.values
    writes.push({ row, ledger, stands, values, sent: written.sent })
  }
  return writes
}

/** What a new row of a holder has besides: its key, and that the holder signs and is paid. */
function whole({ key, values }: LedgerRow, month: string, ledger: "attendance" | "pay"): Values {
  const person = values.personId ?? null
  return { appointmentId: key, month, [ledger === "attendance" ? "signedBy" : "payee"]: person }
}
