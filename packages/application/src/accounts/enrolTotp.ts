import { Effect } from "effect"
import { Acting } from "../acting/Acting.ts"
import { Accounts, type RequestHeaders } from "../ports/Accounts.ts"
import { noteOwn } from "./noteOwn.ts"

/** Gives whoever acts a secret for a second factor, which counts once `confirmTotp` was given a code of it. */
export const enrolTotp = Effect.fnUntraced(function* (password: string, headers: RequestHeaders) {
  const { actor } = yield* Acting
  const accounts = yield* Accounts
  return yield* noteOwn("account.enrolSecondFactor", actor, accounts.enrolTotp(password, headers))
})
