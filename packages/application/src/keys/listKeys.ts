import { Effect } from "effect"
import { Acting } from "../acting/Acting.ts"
import { forbidden } from "../acting/authorise.ts"
import { Reach } from "../acting/Reach.ts"
import { ApiKeys } from "../ports/ApiKeys.ts"

/** One's own keys; for the security administrator, all keys within reach. */
export const listKeys = Effect.gen(function* () {
  const { actor } = yield* Acting
  const keys = yield* ApiKeys
  if (actor.permissions.includes("key.manage")) {
    const reach = Reach.of(actor)
    return (yield* keys.list(null)).filter(({ area }) => reach.covers(area))
  }
  if (!actor.permissions.includes("key.own")) return yield* forbidden()
  return yield* keys.list(actor.id)
})
