import type { LedgerName } from "@wengang/domain/ledgers/ledgers.ts"
import type { AreaCode } from "@wengang/domain/values/Area.ts"
import type { Transaction } from "kysely"
import type { Sealer } from "../secrets/Sealer.ts"
import { placeColumn } from "../tables/ledgerTables.ts"
import type { Tables } from "../tables/Tables.ts"
import { keyOfColumns, statedColumns, type Values } from "./columns.ts"
import { place } from "./placement.ts"
import { planOf, storedRows } from "./saveRows.ts"

/** Where rows would stand if they were saved, and where those of their keys stand now. */
export async function placesOf(
  db: Transaction<Tables>,
  ledger: LedgerName,
  rows: ReadonlyArray<Values>,
  sealer: Sealer
): Promise<ReadonlyArray<{ readonly before: AreaCode | null | undefined; readonly after: AreaCode | null }>> {
  const column = placeColumn(ledger)
  if (column === undefined) return rows.map(() => ({ before: null, after: null }))
  const stated = rows.map((row) => statedColumns(ledger, row, sealer))
  const stored = await storedRows(db, ledger, stated)
  const plans = stated.map((columns) => planOf(ledger, columns, stored.get(keyOfColumns(ledger, columns))))
  const after = plans.map((plan) => ({ ...plan.after }))
  await place(db, ledger, after)
  return plans.map(({ before }, at) => ({
    before: before?.[column] as AreaCode | undefined,
    after: (after[at]?.[column] ?? null) as AreaCode | null
  }))
}
