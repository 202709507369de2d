import { ruleOf } from "@wengang/domain/rules/catalogue.ts"
import { type Category, categories, type Severity, severities } from "@wengang/domain/rules/Rule.ts"
import type * as Area from "@wengang/domain/values/Area.ts"
import { Effect } from "effect"
import { Areas } from "../Areas.ts"
import { authoriseIn } from "../acting/authorise.ts"
import { FindingStore } from "../ports/FindingStore.ts"
import { filterOf, type ListRequest } from "./listSuspicions.ts"

/** How many suspicions stand in an area, by the five topics of the survey and by severity. */
export interface AreaCount {
  readonly area: Area.AreaCode
  readonly name: string
  /** Names from the province down. */
  readonly path: ReadonlyArray<string>
  readonly total: number
  readonly byCategory: Readonly<Record<Category, number>>
  readonly bySeverity: Readonly<Record<Severity, number>>
  readonly byCategoryAndSeverity: Readonly<Record<Category, Readonly<Record<Severity, number>>>>
}

const digitsOf = { county: 6, township: 9, village: 12 } as const

/** Counts what stands by county, township or village, areas in the order of their codes; those without any are left out. */
export const countSuspicions = Effect.fn("countSuspicions")(function* (
  request: Omit<ListRequest, "after" | "limit" | "uncounted">,
  level: keyof typeof digitsOf
) {
  const findings = yield* FindingStore
  const areas = yield* Areas
  const reach = yield* authoriseIn("suspicion.read", request.area)
  const byArea = new Map<Area.AreaCode, Sums>()
  for (const severity of request.severity === undefined ? severities : [request.severity]) {
    for (const { area, rule, suspicions } of yield* findings.count(
      reach,
      filterOf({ ...request, severity }),
      digitsOf[level]
    )) {
      const known = ruleOf(rule)
      if (known === undefined) continue
      const sums = byArea.get(area) ?? noSums()
      byArea.set(area, sums)
      sums.byCategory[known.category] += suspicions
      sums.bySeverity[severity] += suspicions
      sums.byCategoryAndSeverity[known.category][severity] += suspicions
    }
  }
  return [...byArea].sort(byCode).map(
    ([area, sums]): AreaCount => ({
      area,
      name: areas.name(area) ?? area,
      path: areas.path(area),
      total: Object.values(sums.byCategory).reduce((sum, count) => sum + count, 0),
      ...sums
    })
  )
})

function byCode([a]: readonly [Area.AreaCode, Sums], [b]: readonly [Area.AreaCode, Sums]): number {
  return a < b ? -1 : 1
}

interface Sums {
  readonly byCategory: Record<Category, number>
  readonly bySeverity: Record<Severity, number>
  readonly byCategoryAndSeverity: Record<Category, Record<Severity, number>>
}

function noSums(): Sums {
  return {
    byCategory: zeros(categories),
    bySeverity: zeros(severities),
    byCategoryAndSeverity: Object.fromEntries(
      categories.map((category) => [category, zeros(severities)])
    ) as Sums["byCategoryAndSeverity"]
  }
}

function zeros<K extends string>(names: ReadonlyArray<K>): Record<K, number> {
  return Object.fromEntries(names.map((name) => [name, 0])) as Record<K, number>
}
