import type { SearchParams } from "@solidjs/router"
import { type Filters, filtersIn, listAddress, monthIn } from "../suspicions/filters.ts"

/** Which suspicions a list of persons or of money is of, as its address says it. */
export interface ConcernedFilters extends Pick<Filters, "area" | "extent" | "rule" | "state"> {
  /** Only money of this month. */
  readonly month?: string
}

/** The filters in an address; what it cannot mean is left out. */
export function concernedFiltersIn(search: Partial<SearchParams>): ConcernedFilters {
  const { area, extent, rule, state } = filtersIn(search)
  const month = monthIn(search.month)
  return {
    ...(area === undefined ? {} : { area }),
    ...(extent === undefined ? {} : { extent }),
    ...(rule === undefined ? {} : { rule }),
    ...(state === undefined ? {} : { state }),
    ...(month === undefined ? {} : { month })
  }
}

/** The address of the persons whom suspicions concern. */
export function personsAddress(filters: Omit<ConcernedFilters, "month">, after?: string): string {
  return `/concerned/persons${queryIn(filters, after)}`
}

/** The address of the money that suspicions of a rule are about. */
export function amountsAddress(filters: ConcernedFilters & { readonly rule: string }, after?: string): string {
  return `/concerned/amounts${queryIn(filters, after)}`
}

/** The same of another area, with all that lies in it. */
export function inArea<F extends ConcernedFilters>(
  { area: _, extent: __, ...others }: F,
  area: string | undefined
): Omit<F, "area" | "extent"> & { readonly area?: string } {
  return area === undefined ? others : { ...others, area }
}

function queryIn({ month, ...filters }: ConcernedFilters, after: string | undefined): string {
  const address = listAddress(filters, after)
  const query = new URLSearchParams(address.slice(address.indexOf("?") < 0 ? address.length : address.indexOf("?")))
  if (month !== undefined) query.set("month", month)
  const text = query.toString()
  return text === "" ? "" : `?${text}`
}
