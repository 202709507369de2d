import type { SearchParams } from "@solidjs/router"
import { Listed } from "@wengang/domain/ledgers/Listed.ts"

type ListName = Listed["list"]

/** The kinds of lists by their names on the sheet. */
export const listNames = Listed.fields.list.choices as Readonly<Record<ListName, string>>

/** Which entries are shown, as the address says it. */
export interface ListedFilters {
  readonly area?: string
  readonly list?: ListName
  readonly household?: string
  readonly person?: string
}

/** The filters in an address; what it cannot mean is left out. */
export function listedFiltersIn(search: Partial<SearchParams>): ListedFilters {
  const area = one(search.area)
  const list = (Object.keys(listNames) as ReadonlyArray<ListName>).find((name) => name === one(search.list))
  const household = one(search.household)
  const person = one(search.person)
  return {
    ...(area !== undefined && /^\d{12}$/.test(area) ? { area } : {}),
    ...(list === undefined ? {} : { list }),
    ...(household === undefined ? {} : { household }),
    ...(person === undefined ? {} : { person })
  }
}

/** The address of the page with these filters. */
export function listedAddress(filters: ListedFilters, after?: string): string {
  const search = new URLSearchParams({ ...filters })
  if (after !== undefined) search.set("after", after)
  const text = search.toString()
  return `/ledgers/listed${text === "" ? "" : `?${text}`}`
}

function one(value: string | Array<string> | undefined): string | undefined {
  return [value].flat()[0] || undefined
}
