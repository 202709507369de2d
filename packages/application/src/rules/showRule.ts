import { explain } from "@wengang/domain/findings/explain.ts"
import { catalogue, ruleOf } from "@wengang/domain/rules/catalogue.ts"
import type { AreaCode } from "@wengang/domain/values/Area.ts"
import type { Day } from "@wengang/domain/values/Day.ts"
import { Effect } from "effect"
import { failure } from "../Failure.ts"
import { Examiner } from "../ports/Examiner.ts"

/** The cards of all rules as they stand at a place (null: the nation) on a day. */
export const listRules = Effect.fn("listRules")(function* (area: AreaCode | null, asOf: Day) {
  const policies = yield* (yield* Examiner).policies
  return catalogue.map((rule) => explain(rule, policies, area, asOf))
})

/** A rule's card as it stands at a place on a day. */
export const showRule = Effect.fn("showRule")(function* (id: string, area: AreaCode | null, asOf: Day) {
  const rule = ruleOf(id)
  if (rule === undefined) return yield* failure("unknown-rule", "没有这条规则。", "There is no such rule.")
  return explain(rule, yield* (yield* Examiner).policies, area, asOf)
})
