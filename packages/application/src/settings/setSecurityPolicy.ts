import type { SecurityPolicy } from "@wengang/domain/people/SecurityPolicy.ts"
import { Effect } from "effect"
import { note } from "../accounts/note.ts"
import { authorise } from "../acting/authorise.ts"
import { Accounts } from "../ports/Accounts.ts"

/** Sets how strictly people are let in; sessions that stand follow when they are next used. */
export const setSecurityPolicy = Effect.fnUntraced(function* (policy: SecurityPolicy) {
  yield* authorise("setting.manage")
  const accounts = yield* Accounts
  const before = yield* accounts.policy
  yield* accounts.setPolicy(policy)
  yield* note({
    action: "setting.change",
    object: { kind: "setting", id: "security" },
    area: null,
    before,
    after: policy
  })
  return policy
})
