import type { PayTerms } from "@wengang/domain/payLists/payLine.ts"
import { payInArrears } from "@wengang/domain/rules/pay/pay.in-arrears.ts"
import { postNotPublicised } from "@wengang/domain/rules/post/post.not-publicised.ts"
import type { AreaCode } from "@wengang/domain/values/Area.ts"
import type { Day } from "@wengang/domain/values/Day.ts"
import { Effect } from "effect"
import { Examiner } from "../ports/Examiner.ts"

/** What a village is asked on a day: the parameters of the rules themselves, so that both say the same. */
export const payTermsOf = Effect.fnUntraced(function* (area: AreaCode, day: Day) {
  const policies = yield* (yield* Examiner).policies
  const { value: since } = policies.setting(postNotPublicised.id, postNotPublicised.parameters.since, area, day)
  const { value: days } = policies.setting(payInArrears.id, payInArrears.parameters.days, area, day)
  const terms: PayTerms = {
    publicAfter: typeof since === "string" ? since : null,
    payDays: typeof days === "number" ? days : 0
  }
  return terms
})
