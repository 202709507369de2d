import { Effect } from "effect"
import { Acting } from "../acting/Acting.ts"
import { Accounts, type RequestHeaders } from "../ports/Accounts.ts"
import { noteOwn } from "./noteOwn.ts"

/** Changes the password of whoever acts. */
export const changeOwnPassword = Effect.fnUntraced(function* (
  passwords: { readonly current: string; readonly next: string },
  headers: RequestHeaders
) {
  const { actor } = yield* Acting
  const accounts = yield* Accounts
  return yield* noteOwn("account.changePassword", actor, accounts.changeOwnPassword(passwords, headers))
})
