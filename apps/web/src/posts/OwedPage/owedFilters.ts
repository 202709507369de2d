import type { SearchParams } from "@solidjs/router"
import { type PayListState, payListStates } from "@wengang/domain/payLists/PayList.ts"

/** Which of what is owed is shown, as the address says it. */
export interface OwedFilters {
  readonly area?: string
  readonly stage?: PayListState
}

/** The filters in an address; what it cannot mean is left out. */
export function owedFiltersIn(search: Partial<SearchParams>): OwedFilters {
  const area = [search.area].flat()[0]
  const stage = payListStates.find((known) => known === [search.stage].flat()[0])
  return {
    ...(area !== undefined && /^\d{12}$/.test(area) ? { area } : {}),
    ...(stage === undefined ? {} : { stage })
  }
}

/** The address of the list with these filters. */
export function owedAddress(filters: OwedFilters, after?: string): string {
  const query = new URLSearchParams({ ...filters, ...(after === undefined ? {} : { after }) }).toString()
  return query === "" ? "/posts/owed" : `/posts/owed?${query}`
}
