import type { PayTerms } from "@wengang/domain/payLists/payLine.ts"
import { postNotPublicised } from "@wengang/domain/rules/post/post.not-publicised.ts"
import type { AreaCode } from "@wengang/domain/values/Area.ts"
import type { Day } from "@wengang/domain/values/Day.ts"
import { Effect } from "effect"
import { Examiner } from "../ports/Examiner.ts"

/** Whom publicity is demanded of in a village on a day: the rule's own parameter, so that both say the same. */
export const payTermsOf = Effect.fnUntraced(function* (area: AreaCode, day: Day) {
  const policies = yield* (yield* Examiner).policies
  const { value } = policies.setting(postNotPublicised.id, postNotPublicised.parameters.since, area, day)
  const terms: PayTerms = { publicAfter: typeof value === "string" ? value : null }
  return terms
})
