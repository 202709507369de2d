import type { SearchParams } from "@solidjs/router"
import { type CaseState, caseStates } from "@wengang/domain/rectification/Case.ts"
import { type Lamp, lamps } from "@wengang/domain/rectification/Lamp.ts"
import { sortIn } from "../layout/SortHead/sortIn.ts"
import { monthIn } from "../suspicions/filters.ts"

/** Which cases are shown, as the address of the list says it. */
export interface CaseFilters {
  readonly area?: string
  /** Only what concerns the area as a whole, and nothing that lies below it. */
  readonly extent?: "whole"
  readonly lamp?: Lamp
  readonly state?: CaseState
  readonly mine?: "true"
  /** The month in which they were handed over. */
  readonly handedOver?: string
  /** The month in which they were closed. */
  readonly closed?: string
  /** Only those for which more time was asked of one's own office. */
  readonly extension?: "asked"
  /** By what they are sorted, with a minus before it from the greatest down. */
  readonly sort?: string
  /** How they are shown: as a table where it is not said. */
  readonly view?: "board"
}

/** The filters in an address; what it cannot mean is left out. */
export function caseFiltersIn(search: Partial<SearchParams>): CaseFilters {
  const one = (value: string | Array<string> | undefined) => [value].flat()[0]
  const area = one(search.area)
  const sort = sortIn(search.sort)
  const lamp = lamps.find((known) => known === one(search.lamp))
  const state = caseStates.find((known) => known === one(search.state))
  const handedOver = monthIn(search.handedOver)
  const closed = monthIn(search.closed)
  return {
    ...(handedOver === undefined ? {} : { handedOver }),
    ...(closed === undefined ? {} : { closed }),
    ...(one(search.extension) === "asked" ? { extension: "asked" as const } : {}),
    ...(area !== undefined && /^\d{12}$/.test(area) ? { area } : {}),
    ...(one(search.extent) === "whole" ? { extent: "whole" as const } : {}),
    ...(lamp === undefined ? {} : { lamp }),
    ...(state === undefined ? {} : { state }),
    ...(one(search.mine) === "true" ? { mine: "true" as const } : {}),
    ...(sort === undefined ? {} : { sort }),
    ...(one(search.view) === "board" ? { view: "board" as const } : {})
  }
}

/** What of the filters the server is asked for. */
export function askedIn({ view: _, ...asked }: CaseFilters): Omit<CaseFilters, "view"> {
  return asked
}

/** The address of the list with these filters. */
export function casesAddress(filters: CaseFilters, after?: string): string {
  const search = new URLSearchParams({ ...filters, ...(after === undefined ? {} : { after }) })
  const text = search.toString()
  return text === "" ? "/cases" : `/cases?${text}`
}
