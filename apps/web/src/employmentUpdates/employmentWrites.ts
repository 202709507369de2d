import type { GridColumn } from "../grid/GridColumn.ts"
import type { RowWrite } from "../grid/saveRows.ts"
import type { Sheet } from "../grid/sheet.ts"
import { isWritten, writtenIn } from "../grid/writtenIn.ts"
import type { LedgerRow } from "../ledgers/rows.ts"

interface Row {
  readonly row: string
  readonly personId: string
  readonly stands: LedgerRow | undefined
  readonly columns: ReadonlyArray<GridColumn>
}

/** What is to be written of a record: of one that stands what changed; undefined where a cell cannot be read. */
export function employmentWrites(
  { row, personId, stands, columns }: Row,
  sheet: Sheet
): ReadonlyArray<RowWrite> | undefined {
  const written = writtenIn(row, columns, sheet)
  if (written === undefined) return undefined
  if (!isWritten(written)) return []
  const { values, sent } = written
  const whole = stands === undefined ? { id: newRecord(row, personId, sheet), personId, ...values } : values
  return [{ row, ledger: "employment", stands, values: whole, sent }]
}

/** The number of a new record: the same however often it is sent, as a person begins one job on a day. */
export function newRecord(row: string, personId: string, sheet: Pick<Sheet, "text">): string {
  return `E-${personId.replace(/^P-/, "")}-${sheet.text(row, "startOn").replace(/\D/g, "")}`
}
