import type { Reach } from "@wengang/application/acting/Reach.ts"
import {
  countedUpTo,
  type RowListRequest,
  type RowPage,
  type StoredRow
} from "@wengang/application/ports/LedgerStore.ts"
import type { LedgerName } from "@wengang/domain/ledgers/ledgers.ts"
import { type Expression, type ExpressionBuilder, type Kysely, type SqlBool, sql } from "kysely"
import { unindexed } from "../lists/Order.ts"
import type { Sealer } from "../secrets/Sealer.ts"
import { placeColumn } from "../tables/ledgerTables.ts"
import type { Tables } from "../tables/Tables.ts"
import type { Columns } from "./columns.ts"
import { storedRow } from "./LedgerWritesSql.ts"
import { isWithin, readColumns, shownKey } from "./readMasked.ts"
import { isWalked, rowPaging } from "./rowPaging.ts"

/** A page of a ledger's rows within reach. */
export async function listRows(
  db: Kysely<Tables>,
  sealer: Sealer,
  reach: Reach,
  ledger: LedgerName,
  request: RowListRequest
): Promise<RowPage> {
  const { equal, limit, uncounted = false } = request
  const paging = await rowPaging(db, sealer, reach, ledger, request)
  const matching = (place: "byIndex" | "anyhow") =>
    db.selectFrom(ledger).where((eb) => eb.and(conditions(eb as never, reach, ledger, equal, place)))
  const { total } = await db
    .selectFrom(
      matching("byIndex")
        .select(sql`1`.as("one"))
        .limit(uncounted ? 0 : countedUpTo)
        .as("counted")
    )
    .select((eb) => eb.fn.countAll<number>().as("total"))
    .executeTakeFirstOrThrow()
  const place = isWalked(reach, ledger, request) ? "anyhow" : "byIndex"
  const page = paging.cut(db.selectFrom(ledger) as never, matching(place) as never, limit + 1)
  const found = (await page.execute()) as ReadonlyArray<Columns>
  const shown = found.slice(0, limit)
  const last = found.length > limit ? shown.at(-1) : undefined
  return {
    rows: shown.map((columns) => storedRow(ledger, shownKey(ledger, columns), columns)),
    total: Number(total),
    next: last === undefined ? null : paging.next(last)
  }
}

/** One row within reach; undefined where there is none. */
export async function findRow(
  db: Kysely<Tables>,
  reach: Reach,
  ledger: LedgerName,
  key: string
): Promise<StoredRow | undefined> {
  const [row] = await readColumns(db, ledger, [key])
  return row === undefined || !isWithin(reach, ledger, row.columns) ? undefined : storedRow(ledger, key, row.columns)
}

function conditions(
  eb: ExpressionBuilder<Tables, LedgerName>,
  reach: Reach,
  ledger: LedgerName,
  equal: Readonly<Record<string, unknown>>,
  place: "byIndex" | "anyhow"
): ReadonlyArray<Expression<SqlBool>> {
  const is = Object.entries(equal).map(([name, value]) =>
    eb(name as never, "=", (typeof value === "boolean" ? Number(value) : value) as never)
  )
  const column = placeColumn(ledger)
  const range = reach.range()
  if (column === undefined || range === null) return is
  const where = place === "byIndex" ? sql.ref(column) : unindexed(sql.ref(column))
  return [...is, sql<SqlBool>`${where} >= ${range.first}`, sql<SqlBool>`${where} <= ${range.last}`]
}
