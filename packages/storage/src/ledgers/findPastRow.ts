import type { Reach } from "@wengang/application/acting/Reach.ts"
import type { StoredRow } from "@wengang/application/ports/LedgerStore.ts"
import type { LedgerName } from "@wengang/domain/ledgers/ledgers.ts"
import type { Day } from "@wengang/domain/values/Day.ts"
import type { Kysely } from "kysely"
import type { Tables } from "../tables/Tables.ts"
import type { Columns } from "./columns.ts"
import { storedRow } from "./LedgerWritesSql.ts"
import { findRow } from "./listRows.ts"
import { lastChangeOf } from "./pastParts.ts"
import { isWithin } from "./readMasked.ts"

/**
 * A row as it was at the end of a day in China, within reach then: what its first change after the day found, or the
 * row that stands where nothing changed it since. Undefined where there was none.
 */
export async function findPastRow(
  db: Kysely<Tables>,
  reach: Reach,
  ledger: LedgerName,
  key: string,
  asOf: Day
): Promise<StoredRow | undefined> {
  const last = await lastChangeOf(db, asOf)
  if (last === undefined) return undefined
  const noted = await db
    .selectFrom("change")
    .select("before")
    .where("ledger", "=", ledger)
    .where("key", "=", key)
    .where("seq", ">", last as never)
    .orderBy("seq")
    .limit(1)
    .executeTakeFirst()
  if (noted === undefined) return findRow(db, reach, ledger, key)
  if (noted.before === null) return undefined
  const columns = JSON.parse(noted.before) as Columns
  return isWithin(reach, ledger, columns) ? storedRow(ledger, key, columns) : undefined
}
