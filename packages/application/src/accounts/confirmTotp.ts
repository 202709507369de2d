import { Effect } from "effect"
import { Acting } from "../acting/Acting.ts"
import { Accounts, type RequestHeaders } from "../ports/Accounts.ts"
import { noteOwn } from "./noteOwn.ts"

/** Makes the second factor count that `enrolTotp` gave. */
export const confirmTotp = Effect.fnUntraced(function* (code: string, headers: RequestHeaders) {
  const { actor } = yield* Acting
  const accounts = yield* Accounts
  return yield* noteOwn("account.confirmSecondFactor", actor, accounts.confirmTotp(code, headers))
})
