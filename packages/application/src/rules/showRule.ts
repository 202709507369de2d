import { catalogue, ruleOf } from "@wengang/domain/rules/catalogue.ts"
import type { AreaCode } from "@wengang/domain/values/Area.ts"
import type { Day } from "@wengang/domain/values/Day.ts"
import { Effect } from "effect"
import { failure } from "../Failure.ts"
import { ruleCards } from "./ruleCards.ts"

/** The cards of all rules as they stand at a place (null: the nation) on a day. */
export const listRules = Effect.fn("listRules")((area: AreaCode | null, asOf: Day) => ruleCards(catalogue, area, asOf))

/** A rule's card as it stands at a place on a day. */
export const showRule = Effect.fn("showRule")(function* (id: string, area: AreaCode | null, asOf: Day) {
  const rule = ruleOf(id)
  const [card] = rule === undefined ? [] : yield* ruleCards([rule], area, asOf)
  return card ?? (yield* noSuchRule())
})

export function noSuchRule() {
  return failure("unknown-rule", "没有这条规则。", "There is no such rule.")
}
