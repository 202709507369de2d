import type { Reach } from "@wengang/application/acting/Reach.ts"
import {
  countedUpTo,
  type RowListRequest,
  type RowPage,
  type StoredRow
} from "@wengang/application/ports/LedgerStore.ts"
import type { LedgerName } from "@wengang/domain/ledgers/ledgers.ts"
import { type Expression, type ExpressionBuilder, type Kysely, type SqlBool, sql } from "kysely"
import { placeColumn } from "../tables/ledgerTables.ts"
import type { Tables } from "../tables/Tables.ts"
import { type Columns, keyColumns } from "./columns.ts"
import { storedRow } from "./LedgerWritesSql.ts"
import { isWithin, readColumns, shownKey } from "./readMasked.ts"

/** A page of a ledger's rows within reach, place by place, there by key: the index on places gives them in that order. */
export async function listRows(
  db: Kysely<Tables>,
  reach: Reach,
  ledger: LedgerName,
  { equal, after, limit, uncounted = false }: RowListRequest
): Promise<RowPage> {
  const order = [placeColumn(ledger), ...keyColumns(ledger)].filter((name) => name !== undefined)
  const [start] = after === undefined ? [] : await readColumns(db, ledger, [after])
  const matching = db.selectFrom(ledger).where((eb) => eb.and(conditions(eb as never, reach, ledger, equal)))
  const { total } = await db
    .selectFrom(
      matching
        .select(sql`1`.as("one"))
        .limit(uncounted ? 0 : countedUpTo)
        .as("counted")
    )
    .select((eb) => eb.fn.countAll<number>().as("total"))
    .executeTakeFirstOrThrow()
  let page = matching.selectAll().limit(limit + 1)
  for (const name of order) page = page.orderBy(name as never)
  if (start !== undefined) {
    const names = sql.join(order.map((name) => sql.ref(name)))
    const values = sql.join(order.map((name) => sql.val(start.columns[name])))
    page = page.where(sql<SqlBool>`(${names}) > (${values})`)
  }
  const found = (await page.execute()) as unknown as ReadonlyArray<Columns>
  const rows = found.slice(0, limit).map((columns) => storedRow(ledger, shownKey(ledger, columns), columns))
  return { rows, total: Number(total), next: found.length > limit ? (rows.at(-1)?.key ?? null) : null }
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
  equal: Readonly<Record<string, unknown>>
): ReadonlyArray<Expression<SqlBool>> {
  const is = Object.entries(equal).map(([name, value]) =>
    eb(name as never, "=", (typeof value === "boolean" ? Number(value) : value) as never)
  )
  const column = placeColumn(ledger)
  const range = reach.range()
  if (column === undefined || range === null) return is
  return [...is, eb(column as never, ">=", range.first as never), eb(column as never, "<=", range.last as never)]
}
