import type { Reach } from "@wengang/application/acting/Reach.ts"
import { failure } from "@wengang/application/Failure.ts"
import type { Sort } from "@wengang/application/lists/Sort.ts"
import type { RowListRequest } from "@wengang/application/ports/LedgerStore.ts"
import { type LedgerName, ledgerOf } from "@wengang/domain/ledgers/ledgers.ts"
import * as Area from "@wengang/domain/values/Area.ts"
import { type Kysely, type SqlBool, sql } from "kysely"
import { refuseCursor } from "../lists/cursor.ts"
import { type Order, unindexed } from "../lists/Order.ts"
import { type Paging, pagingIn } from "../lists/Paging.ts"
import type { Sealer } from "../secrets/Sealer.ts"
import { placeColumn } from "../tables/ledgerTables.ts"
import type { Tables } from "../tables/Tables.ts"
import { type Columns, keyColumns } from "./columns.ts"
import { readColumns, shownKey } from "./readMasked.ts"

/** How a ledger is cut into pages: in the order asked for, or in its own. */
export async function rowPaging(
  db: Kysely<Tables>,
  sealer: Sealer,
  reach: Reach,
  ledger: LedgerName,
  request: RowListRequest
): Promise<Paging> {
  const { sort, after } = request
  if (sort === undefined) return inOwnOrder(db, ledger, after)
  return pagingIn(orderBy(ledger, sort, isWhole(reach, request)), after, sealer)
}

/** An index on what is sorted by is walked for whole ledgers only: of a village or of few rows it would pass all others. */
function orderBy(ledger: LedgerName, sort: Sort, byIndex: boolean): Order {
  const column = sql.ref(sort.by)
  return { list: ledger, sort, value: byIndex ? column : unindexed(column), key: keyColumns(ledger) }
}

/** Whether rows come in the order asked for by walking an index, from which hardly any have to be passed over. */
export function isWalked(reach: Reach, ledger: LedgerName, request: RowListRequest): boolean {
  const by = request.sort?.by
  if (by === undefined || !isWhole(reach, request)) return false
  const { key, fields } = ledgerOf(ledger)
  return by === key[0] || fields[by]?.refersTo !== undefined || (ledger === "person" && indexedOfPersons.has(by))
}

/**
 * Those of migration 0012. Other ledgers have none: a city's 142,000 grants are sorted in some 45 ms, and an index for each
 * column would cost 1 % of an import and 2 % of the file, and be walked in the place of a village by filters for its values.
 */
const indexedOfPersons: ReadonlySet<string> = new Set(["name", "bornOn", "statusOn"])

/** Whether nearly all rows of a ledger are asked for. */
function isWhole({ area }: Reach, { equal }: Pick<RowListRequest, "equal">): boolean {
  const isWide = area === null || ["nation", "province", "city"].includes(Area.levelOf(area))
  return isWide && Object.keys(equal).length === 0
}

/** Place by place, there by key: the index on places gives rows in that order. */
async function inOwnOrder(db: Kysely<Tables>, ledger: LedgerName, after: string | undefined): Promise<Paging> {
  refuseCursor(after)
  const order = [placeColumn(ledger), ...keyColumns(ledger)].filter((name) => name !== undefined)
  const [start] = after === undefined ? [] : await readColumns(db, ledger, [after])
  if (after !== undefined && start === undefined) throw noStart()
  return {
    cut: (_, matching, rows) => {
      let sorted = matching.selectAll().limit(rows)
      for (const name of order) sorted = sorted.orderBy(name)
      if (start === undefined) return sorted
      const names = sql.join(order.map((name) => sql.ref(name)))
      const values = sql.join(order.map((name) => sql.val(start.columns[name])))
      return sorted.where(sql<SqlBool>`(${names}) > (${values})`)
    },
    next: (row) => shownKey(ledger, row as Columns)
  }
}

function noStart() {
  return failure(
    "not-found",
    "翻页起点的那一行已不存在，请从第一页重新开始。",
    "The row to begin after does not exist any more: begin with the first page."
  )
}
