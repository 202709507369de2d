import { AreaCode } from "@wengang/domain/values/Area.ts"
import { Day } from "@wengang/domain/values/Day.ts"
import { Schema } from "effect"

/** Where and when a rule's card is to hold: the nation and the day judged last when left out. */
export const RuleQuery = Schema.Struct({
  area: Schema.optionalKey(AreaCode),
  asOf: Schema.optionalKey(Day)
})
export type RuleQuery = typeof RuleQuery.Type
