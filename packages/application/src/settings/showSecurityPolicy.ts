import { Effect } from "effect"
import { authorise } from "../acting/authorise.ts"
import { Accounts } from "../ports/Accounts.ts"

/** How strictly people are let in. */
export const showSecurityPolicy = Effect.gen(function* () {
  yield* authorise("setting.manage")
  return yield* (yield* Accounts).policy
})
