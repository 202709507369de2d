import type { SuspicionState } from "@wengang/domain/findings/Suspicion.ts"
import { ruleOf } from "@wengang/domain/rules/catalogue.ts"
import type { AreaCode } from "@wengang/domain/values/Area.ts"
import type { Sentence } from "@wengang/domain/values/Sentence.ts"
import { Effect } from "effect"
import { Areas } from "../Areas.ts"
import { authoriseIn } from "../acting/authorise.ts"
import { Figures, type StandingFilter } from "../ports/Figures.ts"
import { standing } from "../suspicions/listSuspicions.ts"

/** Which suspicions a list of what they concern is asked of. */
export interface ConcernedQuery {
  readonly area?: AreaCode
  /** Only what concerns the area as a whole, and nothing that lies below it. */
  readonly extent?: "whole"
  readonly rule?: string
  /** What stands by default: open and confirmed. */
  readonly states?: ReadonlyArray<SuspicionState>
}

export interface ConcernedRequest extends ConcernedQuery {
  /** Where the page begins: what the page before said. */
  readonly after?: string
  readonly limit: number
}

/** A page of the persons whom suspicions are about, each once, with how many there are: what a figure in persons counts. */
export const listConcerned = Effect.fn("listConcerned")(function* ({ after, limit, ...query }: ConcernedRequest) {
  const reach = yield* authoriseIn("suspicion.read", query.area)
  const { path } = yield* Areas
  const { rows, ...page } = yield* (yield* Figures).concerned(reach, standingFilterOf(query), { after, limit })
  return { title: titleOf(query.rule), rows: rows.map((row) => ({ ...row, areaPath: path(row.area) })), ...page }
})

/** What a rule is called; null where none is named. */
export function titleOf(rule: string | undefined): Sentence | null {
  return rule === undefined ? null : (ruleOf(rule)?.title ?? { zh: rule, en: rule })
}

/** The store's filter of what was asked. */
export function standingFilterOf({ area, extent, rule, states = standing }: ConcernedQuery): StandingFilter {
  return {
    states,
    ...(rule === undefined ? {} : { rule }),
    ...(extent === undefined || area === undefined ? {} : { whole: area })
  }
}
