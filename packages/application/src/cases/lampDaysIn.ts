import { lampDays } from "@wengang/domain/rectification/Lamp.ts"
import { caseOverdue } from "@wengang/domain/rules/rectification/case.overdue.ts"
import type { AreaCode } from "@wengang/domain/values/Area.ts"
import { Effect } from "effect"
import type { Reach } from "../acting/Reach.ts"
import { Examiner } from "../ports/Examiner.ts"
import { workDay } from "../runs/workDay.ts"

/**
 * The days on which colours change, with the days of notice that hold where somebody looks: those of case.overdue. Where
 * they are unknown nothing is due soon but what is due today.
 */
export const lampDaysIn = Effect.fnUntraced(function* ({ area }: Reach) {
  const today = yield* workDay
  const { days } = caseOverdue.parameters
  const policies = yield* (yield* Examiner).policies
  const { value } = policies.setting(caseOverdue.id, days, area ?? ("000000000000" as AreaCode), today)
  return lampDays(today, typeof value === "number" ? value : 0)
})
