import type { SearchParams } from "@solidjs/router"

/** What of a ledger is shown, as its address says it. */
export interface LedgerQuery {
  readonly area?: string
  /** `field:value`. */
  readonly filter: ReadonlyArray<string>
}

/** The query in an address. */
export function queryIn(search: Partial<SearchParams>): LedgerQuery {
  const area = [search.area].flat()[0]
  const filter = [search.filter ?? []].flat().filter((one) => one.includes(":"))
  return { filter, ...(area !== undefined && /^\d{12}$/.test(area) ? { area } : {}) }
}

/** The address of a ledger with a query. */
export function ledgerAddress(ledger: string, { area, filter }: LedgerQuery, after?: string): string {
  const search = new URLSearchParams()
  if (area !== undefined) search.set("area", area)
  for (const one of filter) search.append("filter", one)
  if (after !== undefined) search.set("after", after)
  const text = search.toString()
  return `/ledgers/${ledger}${text === "" ? "" : `?${text}`}`
}

/** The conditions by field. */
export function conditionsIn({ filter }: LedgerQuery): Readonly<Record<string, string>> {
  return Object.fromEntries(
    filter.map((one) => [one.slice(0, one.indexOf(":")), one.slice(one.indexOf(":") + 1)] as const)
  )
}
