import type { RuleId } from "../rules/catalogue.ts"
import type { Day } from "../values/Day.ts"
import { addWorkingDays, type Unconfirmed } from "../values/WorkingDay.ts"
import { remedies } from "./remedies.ts"

/** The deadline that a hand-over of a rule's finding proposes; `unconfirmed` where the holidays on the way are unknown. */
export function proposedDeadline(rule: RuleId, handedOverOn: Day): Day | Unconfirmed {
  return addWorkingDays(handedOverOn, remedies[rule].workingDays)
}
