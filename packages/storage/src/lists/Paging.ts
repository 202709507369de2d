import { type SelectQueryBuilder, sql } from "kysely"
import type { Sealer } from "../secrets/Sealer.ts"
import { cursorOf, readCursor } from "./cursor.ts"
import { isAfter, type Order, ordering, orderName, placeOf, sortedBy } from "./Order.ts"

// biome-ignore lint/suspicious/noExplicitAny: a query of whatever table, whose columns do not matter here
export type AnyQuery = SelectQueryBuilder<any, any, any>

/** How a page of a list is cut out of its rows, and where the next one begins. */
export interface Paging {
  /** That many rows of a table that match, in order, from where the page begins. */
  readonly cut: (table: AnyQuery, matching: AnyQuery, rows: number) => AnyQuery
  /** What names the place of a row, to go on after it. */
  readonly next: (row: Readonly<Record<string, unknown>>) => string
}

/**
 * Pages in an order that was asked for. What is put in order are keys, and only rows of the page are read whole: where
 * no index gives the order, sorting whole rows would cost several times as much.
 */
export function pagingIn(order: Order, after: string | undefined, sealer: Sealer): Paging {
  const start = after === undefined ? undefined : readCursor(sealer, orderName(order), after)
  const inOrder = (query: AnyQuery) => ordering(order).reduce((so, term) => so.orderBy(term), query)
  return {
    cut: (table, matching, rows) => {
      const later = start === undefined ? matching : matching.where(isAfter(order, start))
      const keys = inOrder(later.select([...order.key])).limit(rows)
      const names = sql.join(order.key.map((name) => sql.ref(name)))
      return inOrder(table.selectAll().select(sortedBy(order)).where(sql<boolean>`(${names}) in (${keys})`))
    },
    next: (row) => cursorOf(sealer, orderName(order), placeOf(order, row))
  }
}
