import type { Operation } from "@wengang/application/ports/LedgerStore.ts"
import type { LedgerName } from "@wengang/domain/ledgers/ledgers.ts"
import type { AreaCode } from "@wengang/domain/values/Area.ts"
import type { Transaction } from "kysely"
import { insertRows } from "../sqlite/insertRows.ts"
import { placeColumn } from "../tables/ledgerTables.ts"
import type { Tables } from "../tables/Tables.ts"
import type { ChangeTable } from "../tables/workTables.ts"
import type { Columns } from "./columns.ts"

/** Who made a change, when, in which request, and by which import where it was one. */
export type ChangeOrigin = Pick<ChangeTable, "at" | "actorId" | "requestId" | "importId">

/** A row before and after a write: `before` is undefined for a new one, `after` for one withdrawn. */
export interface Change {
  readonly key: string
  readonly before: Columns | undefined
  readonly after: Columns | undefined
  readonly operation: Operation | "withdrawn"
}

const entryColumns = [
  "at",
  "actorId",
  "requestId",
  "importId",
  "ledger",
  "key",
  "area",
  "operation",
  "before",
  "placeBefore"
] as const satisfies ReadonlyArray<keyof ChangeTable>

/** Notes each change of rows in the journal, with what the row was before. */
export async function noteChanges(
  db: Transaction<Tables>,
  origin: ChangeOrigin,
  ledger: LedgerName,
  changes: ReadonlyArray<Change>
): Promise<void> {
  const column = placeColumn(ledger)
  const entries = changes.map(
    ({ key, before, after, operation }): Omit<ChangeTable, "seq"> => ({
      ...origin,
      ledger,
      key,
      area: column === undefined ? null : ((after ?? before)?.[column] as AreaCode),
      operation: operation as ChangeTable["operation"],
      before: before === undefined ? null : JSON.stringify(before),
      placeBefore: column === undefined ? null : ((before?.[column] ?? null) as AreaCode | null)
    })
  )
  await insertRows(db, "change", entryColumns, entries)
}
