import { Effect } from "effect"
import { Acting } from "../acting/Acting.ts"
import { authorise } from "../acting/authorise.ts"
import { ChangeFeed } from "../ports/ChangeFeed.ts"
import { viewOf } from "./viewOf.ts"

/** What changed in the ledgers, and of suspicions and cases, within reach after a number of the journal, oldest first. */
export const listChanges = Effect.fn("listChanges")(function* (page: {
  readonly after: number
  readonly limit: number
}) {
  const reach = yield* authorise("change.read")
  const { actor } = yield* Acting
  return yield* (yield* ChangeFeed).read(reach, viewOf(actor.permissions), page)
})
