import { Effect } from "effect"
import { Acting } from "../acting/Acting.ts"
import { Accounts, type RequestHeaders } from "../ports/Accounts.ts"
import { anonymous } from "./anonymous.ts"
import { note } from "./note.ts"

/** Ends the session that the request came with; does nothing where there is none. */
export const signOut = Effect.fnUntraced(function* (headers: RequestHeaders) {
  const { actor } = yield* Acting
  const accounts = yield* Accounts
  const cookies = yield* accounts.signOut(headers)
  if (actor.id !== anonymous.id) {
    yield* note({ action: "session.signOut", object: { kind: "account", id: actor.id }, area: actor.area })
  }
  return cookies
})
