import type { AnswerTo } from "@wengang/contract/Call.ts"
import type { countByAreaEndpoint } from "@wengang/contract/endpoints/figures.ts"
import { casesAddress } from "../cases/caseFilters.ts"
import { arrearsRule } from "../concerned/arrearsRule.ts"
import { amountsAddress, personsAddress } from "../concerned/concernedFilters.ts"
import { mayDo } from "../people/session.ts"
import { countedIn, listAddress } from "../suspicions/filters.ts"

export type AreaFigures = AnswerTo<typeof countByAreaEndpoint>
export type AreaFigure = AreaFigures["areas"][number]
export type Measure = AreaFigures["measure"]

/** What areas are compared by, in the order of the choice. */
const measures: ReadonlyArray<Measure> = ["open", "errors", "persons", "overdue", "arrears"]

/** Those that whoever is signed in may see. */
export function ownMeasures(): ReadonlyArray<Measure> {
  return measures.filter((measure) => measure !== "overdue" || mayDo("case.read"))
}

/** The list of what a figure counts. */
export function listOf(measure: Measure, area: string, level: AreaFigures["level"]): string {
  const counted = countedIn(area, level)
  if (measure === "overdue") return casesAddress({ ...counted, lamp: "red" })
  if (measure === "arrears") return amountsAddress({ ...counted, rule: arrearsRule })
  if (measure === "persons") return personsAddress({ ...counted, state: ["open"] })
  return listAddress({
    ...counted,
    state: ["open"],
    ...(measure === "errors" ? { severity: "error" } : {})
  })
}

/** How hot a figure is among others: 0 for none, 1 to 5. */
export function heatOf(value: number, most: number): number {
  return value <= 0 || most <= 0 ? 0 : Math.max(1, Math.ceil((value / most) * 5))
}
