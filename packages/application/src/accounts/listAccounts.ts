import { Effect } from "effect"
import { Acting } from "../acting/Acting.ts"
import { forbidden } from "../acting/authorise.ts"
import { Reach } from "../acting/Reach.ts"
import { Accounts } from "../ports/Accounts.ts"
import { isWithin } from "./accountWithin.ts"

/** The accounts within reach, for those who keep accounts or rights. */
export const listAccounts = Effect.gen(function* () {
  const { actor } = yield* Acting
  const may = actor.permissions.includes("account.manage") || actor.permissions.includes("right.manage")
  if (!may) return yield* forbidden()
  const reach = Reach.of(actor)
  const accounts = yield* Accounts
  return (yield* accounts.list).filter((account) => isWithin(reach, account))
})
