import type { SearchParams } from "@solidjs/router"
import { type SuspicionState, suspicionStates } from "@wengang/domain/findings/Suspicion.ts"
import { type Category, categories, type Severity, severities } from "@wengang/domain/rules/Rule.ts"
import { depthOf } from "../areas/levels.ts"
import { sortIn } from "../layout/SortHead/sortIn.ts"

/** What a run does with suspicions. */
const runEvents = ["opened", "reopened", "resolved"] as const
export type RunEvent = (typeof runEvents)[number]

/** Which suspicions are shown, as the address of the list says it. */
export interface Filters {
  readonly area?: string
  /** Only what concerns the area as a whole, and nothing that lies below it. */
  readonly extent?: "whole"
  readonly category?: Category
  readonly rule?: string
  readonly severity?: Severity
  /** What they are about, `kind:id`. */
  readonly subject?: string
  /** The household that they concern. */
  readonly household?: string
  /** The person whom they are about, as such or by what they hold. */
  readonly person?: string
  /** The run that did something with them, and what. */
  readonly run?: string
  readonly event?: RunEvent
  /** Only those in no open case. */
  readonly case?: "none"
  /** The month in which they were opened. */
  readonly opened?: string
  /** The month in which they went, or were cleared. */
  readonly resolved?: string
  readonly state?: ReadonlyArray<SuspicionState>
  /** By what they are sorted, with a minus before it from the greatest down. */
  readonly sort?: string | undefined
}

/** The filters in an address; what it cannot mean is left out. */
export function filtersIn(search: Partial<SearchParams>): Filters {
  const area = one(search.area)
  const category = categories.find((known) => known === one(search.category))
  const severity = severities.find((known) => known === one(search.severity))
  const rule = one(search.rule)
  const subject = one(search.subject)
  const household = one(search.household)
  const person = one(search.person)
  const run = one(search.run)
  const event = runEvents.find((known) => known === one(search.event))
  const opened = monthIn(search.opened)
  const resolved = monthIn(search.resolved)
  const sort = sortIn(search.sort)
  const stated = [search.state].flat()
  const state = suspicionStates.filter((known) => stated.includes(known))
  return {
    ...(area !== undefined && /^\d{12}$/.test(area) ? { area } : {}),
    ...(one(search.extent) === "whole" ? { extent: "whole" } : {}),
    ...(category === undefined ? {} : { category }),
    ...(rule === undefined || rule === "" ? {} : { rule }),
    ...(severity === undefined ? {} : { severity }),
    ...(subject === undefined ? {} : { subject }),
    ...(household === undefined ? {} : { household }),
    ...(person === undefined ? {} : { person }),
    ...(run === undefined ? {} : { run }),
    ...(run === undefined || event === undefined ? {} : { event }),
    ...(one(search.case) === "none" ? { case: "none" } : {}),
    ...(opened === undefined ? {} : { opened }),
    ...(resolved === undefined ? {} : { resolved }),
    ...(state.length === 0 ? {} : { state }),
    ...(sort === undefined ? {} : { sort })
  }
}

/** Filters as the API's query takes them. */
export function queryOf({ state, sort, ...filters }: Filters) {
  return {
    ...filters,
    ...(state === undefined ? {} : { state: [...state] }),
    ...(sort === undefined ? {} : { sort })
  }
}

/** The filter that chooses what a count of an area at a level counts: of an area above that level, what concerns it as a whole. */
export function countedIn(area: string, level: Level): Pick<Filters, "area" | "extent"> {
  return depthOf(area) < depths[level] ? { area, extent: "whole" } : { area }
}

const depths = { city: 2, county: 3, township: 4, village: 5 } as const
type Level = keyof typeof depths

/** The address of the list with these filters. */
export function listAddress({ state = [], sort, ...filters }: Filters, after?: string): string {
  const search = new URLSearchParams(filters)
  if (sort !== undefined) search.set("sort", sort)
  for (const each of state) search.append("state", each)
  if (after !== undefined) search.set("after", after)
  const text = search.toString()
  return text === "" ? "/suspicions" : `/suspicions?${text}`
}

/** A month in an address. */
export function monthIn(value: string | Array<string> | undefined): string | undefined {
  const month = one(value)
  return month !== undefined && /^\d{4}-(0[1-9]|1[0-2])$/.test(month) ? month : undefined
}

function one(value: string | Array<string> | undefined): string | undefined {
  return typeof value === "string" ? value : value?.[0]
}
