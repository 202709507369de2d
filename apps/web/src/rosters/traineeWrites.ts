import type { RowWrite } from "../grid/saveRows.ts"
import type { Sheet } from "../grid/sheet.ts"
import { isWritten, writtenIn } from "../grid/writtenIn.ts"
import type { LedgerRow } from "../ledgers/rows.ts"
import { columns, fields } from "./traineeColumns.ts"

interface Row {
  readonly row: string
  /** The number of the class. */
  readonly classId: string
  /** The number of the person whom the row is about; undefined where that is not known. */
  readonly personId: string | undefined
  readonly stands: LedgerRow | undefined
}

/** What is to be written of a row of a roster; undefined where a cell cannot be read or the person is not known. */
export function traineeWrites(
  { row, classId, personId, stands }: Row,
  sheet: Sheet
): ReadonlyArray<RowWrite> | undefined {
  if (isEmpty(row, stands, sheet)) return []
  const written = writtenIn(row, fields, sheet)
  if (written === undefined || personId === undefined) return undefined
  const { values, sent } = written
  if (stands !== undefined) return isWritten(written) ? [{ row, ledger: "trainee", stands, values, sent }] : []
  const all = Object.fromEntries(columns.map(({ name }) => [name, sheet.text(row, name)]))
  return [{ row, ledger: "trainee", stands, values: { classId, personId, ...values }, sent: all }]
}

/** Whether nothing is written into a row that does not stand yet. */
function isEmpty(row: string, stands: LedgerRow | undefined, sheet: Sheet): boolean {
  return stands === undefined && columns.every(({ name }) => sheet.text(row, name).trim() === "")
}
