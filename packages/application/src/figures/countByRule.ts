import { ruleOf } from "@wengang/domain/rules/catalogue.ts"
import { type Severity, severities } from "@wengang/domain/rules/Rule.ts"
import type { AreaCode } from "@wengang/domain/values/Area.ts"
import type { Sentence } from "@wengang/domain/values/Sentence.ts"
import { Effect } from "effect"
import { authoriseIn } from "../acting/authorise.ts"
import { Figures, type RuleFigure } from "../ports/Figures.ts"

/** What waits to be verified under a rule. */
export interface RankedRule extends RuleFigure {
  readonly title: Sentence
}

/**
 * What waits to be verified, rule by rule, in the order in which it is to be looked at: what is gravest first, then what most
 * money hangs on, then what concerns most persons.
 */
export const countByRule = Effect.fn("countByRule")(function* (request: { readonly area?: AreaCode }) {
  const reach = yield* authoriseIn("suspicion.read", request.area)
  const found = yield* (yield* Figures).byRule(reach)
  const rules = found.map((figure): RankedRule => {
    const title = ruleOf(figure.rule)?.title ?? { zh: figure.rule, en: figure.rule }
    return { ...figure, title }
  })
  return { rules: rules.sort(compareUrgency) }
})

function compareUrgency(a: RankedRule, b: RankedRule): number {
  return (
    gravity(b.severity) - gravity(a.severity) ||
    (b.fen ?? 0) - (a.fen ?? 0) ||
    b.persons - a.persons ||
    b.suspicions - a.suspicions ||
    (a.rule < b.rule ? -1 : 1)
  )
}

function gravity(severity: Severity): number {
  return -severities.indexOf(severity)
}
