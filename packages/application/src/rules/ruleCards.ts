import { explain, type ParameterCard, type RuleCard } from "@wengang/domain/findings/explain.ts"
import type { Rule } from "@wengang/domain/rules/Rule.ts"
import type { AreaCode } from "@wengang/domain/values/Area.ts"
import type { Day } from "@wengang/domain/values/Day.ts"
import { Effect } from "effect"
import { Areas } from "../Areas.ts"
import { authorise } from "../acting/authorise.ts"
import { Examiner } from "../ports/Examiner.ts"

export interface NamedParameter extends ParameterCard {
  /** The names of the jurisdiction from the province down; empty for the nation. */
  readonly jurisdictionPath: ReadonlyArray<string>
}

/** A rule's card whose parameters name their jurisdictions. */
export interface NamedCard extends Omit<RuleCard, "parameters"> {
  readonly parameters: ReadonlyArray<NamedParameter>
}

/** The cards of rules as they stand at a place (null: the nation) on a day. */
export const ruleCards = Effect.fnUntraced(function* (rules: ReadonlyArray<Rule>, area: AreaCode | null, asOf: Day) {
  yield* authorise("rule.read")
  const { path } = yield* Areas
  const policies = yield* (yield* Examiner).policies
  return rules.map((rule): NamedCard => {
    const card = explain(rule, policies, area, asOf)
    return {
      ...card,
      parameters: card.parameters.map((parameter) => ({
        ...parameter,
        jurisdictionPath: parameter.jurisdiction === null ? [] : path(parameter.jurisdiction)
      }))
    }
  })
})
