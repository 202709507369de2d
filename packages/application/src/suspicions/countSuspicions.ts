import { ruleOf } from "@wengang/domain/rules/catalogue.ts"
import { type Category, categories, severities, type Severity } from "@wengang/domain/rules/Rule.ts"
import * as Area from "@wengang/domain/values/Area.ts"
import { Effect } from "effect"
import { Areas } from "../Areas.ts"
import { FindingStore } from "../ports/FindingStore.ts"
import { filterOf, type ListRequest } from "./listSuspicions.ts"

/** How many suspicions stand in an area, by the five topics of the survey and by severity. */
export interface AreaCount {
  readonly area: Area.AreaCode
  readonly name: string
  readonly total: number
  readonly byCategory: Readonly<Record<Category, number>>
  readonly bySeverity: Readonly<Record<Severity, number>>
}

const digitsOf = { county: 6, township: 9, village: 12 } as const

/** Counts what stands by county, township or village, areas in the order of their codes; those without any are left out. */
export const countSuspicions = Effect.fn("countSuspicions")(function* (
  request: Pick<ListRequest, "area" | "rule" | "category" | "severity" | "states">,
  level: keyof typeof digitsOf
) {
  const findings = yield* FindingStore
  const areas = yield* Areas
  const counts = yield* findings.count(filterOf(request), digitsOf[level])
  const byArea = new Map<Area.AreaCode, { byCategory: Record<Category, number>; bySeverity: Record<Severity, number> }>()
  for (const { area, rule, suspicions } of counts) {
    const known = ruleOf(rule)
    if (known === undefined) continue
    const sums = byArea.get(area) ?? { byCategory: zeros(categories), bySeverity: zeros(severities) }
    byArea.set(area, sums)
    sums.byCategory[known.category] += suspicions
    sums.bySeverity[known.severity] += suspicions
  }
  return [...byArea].map(
    ([area, sums]): AreaCount => ({
      area,
      name: areas.name(area) ?? area,
      total: Object.values(sums.byCategory).reduce((sum, count) => sum + count, 0),
      ...sums
    })
  )
})

function zeros<K extends string>(names: ReadonlyArray<K>): Record<K, number> {
  return Object.fromEntries(names.map((name) => [name, 0])) as Record<K, number>
}
