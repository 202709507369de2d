import type { SearchParams } from "@solidjs/router"
import type { Sorting } from "../layout/SortHead/SortHead.tsx"
import { sortIn } from "../layout/SortHead/sortIn.ts"

/** What of a ledger is shown, as its address says it. */
export interface LedgerQuery {
  readonly area?: string | undefined
  /** `field:value`. */
  readonly filter: ReadonlyArray<string>
  /** A field by which rows are sorted, with a minus before it from the greatest down. */
  readonly sort?: string | undefined
  /** The day at whose end rows are shown; then there are neither conditions nor an order. */
  readonly asOf?: string | undefined
}

/** The query in an address. */
export function queryIn(search: Partial<SearchParams>): LedgerQuery {
  const area = [search.area].flat()[0]
  const filter = [search.filter ?? []].flat().filter((one) => one.includes(":"))
  const sort = sortIn(search.sort)
  const asOf = [search.asOf].flat()[0]
  const place = area !== undefined && /^\d{12}$/.test(area) ? { area } : {}
  if (asOf !== undefined && /^\d{4}-\d{2}-\d{2}$/.test(asOf)) return { filter: [], ...place, asOf }
  return {
    filter,
    ...place,
    ...(sort === undefined ? {} : { sort })
  }
}

/** The query as the API takes it. */
export function callQuery({ area, filter, sort, asOf }: LedgerQuery) {
  return {
    filter,
    ...(area === undefined ? {} : { area }),
    ...(sort === undefined ? {} : { sort }),
    ...(asOf === undefined ? {} : { asOf })
  }
}

/** The address of a ledger with a query. */
export function ledgerAddress(ledger: string, { area, filter, sort, asOf }: LedgerQuery, after?: string): string {
  const search = new URLSearchParams()
  if (area !== undefined) search.set("area", area)
  for (const one of filter) search.append("filter", one)
  if (sort !== undefined) search.set("sort", sort)
  if (asOf !== undefined) search.set("asOf", asOf)
  if (after !== undefined) search.set("after", after)
  const text = search.toString()
  return `/ledgers/${ledger}${text === "" ? "" : `?${text}`}`
}

/** How a ledger is sorted, and the way to any other order. */
export function sortingOf(ledger: string, query: LedgerQuery): Sorting {
  return { sort: query.sort, address: (sort) => ledgerAddress(ledger, { ...query, sort }) }
}

/** The conditions by field. */
export function conditionsIn({ filter }: LedgerQuery): Readonly<Record<string, string>> {
  return Object.fromEntries(
    filter.map((one) => [one.slice(0, one.indexOf(":")), one.slice(one.indexOf(":") + 1)] as const)
  )
}
