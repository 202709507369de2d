import type { GridColumn } from "../grid/GridColumn.ts"
import { isFresh } from "../grid/sheet.ts"
import { words } from "./rosters.words.ts"

/** What is written of a trainee. */
export const columns = [
  { name: "person", label: words.person, kind: "person", width: 210, readOnly: (row: string) => !isFresh(row) },
  { name: "daysAttended", label: words.days, kind: "integer", width: 96 },
  { name: "certificate", label: words.certificate, kind: "text", width: 190 }
] as const satisfies ReadonlyArray<GridColumn>

/** Those that are fields of the ledger. */
export const fields = columns.filter(({ name }) => name !== "person")
