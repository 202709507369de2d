import { Effect } from "effect"
import { note } from "../accounts/note.ts"
import { failure } from "../Failure.ts"
import { ApiKeys } from "../ports/ApiKeys.ts"
import { listKeys } from "./listKeys.ts"
import { noteOnKey } from "./noteOnKey.ts"

/** Ends a key at once: one's own, or for the security administrator any within reach. */
export const revokeKey = Effect.fnUntraced(function* (id: string) {
  const known = (yield* listKeys).find((key) => key.id === id)
  if (known === undefined) return yield* failure("not-found", "没有这个密钥。", "There is no such key.")
  const keys = yield* ApiKeys
  const revoked = yield* keys.revoke(id)
  yield* note(noteOnKey("key.revoke", revoked))
  return revoked
})
