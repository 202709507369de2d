import { Effect } from "effect"
import { authorise } from "../acting/authorise.ts"
import { ChangeFeed } from "../ports/ChangeFeed.ts"

/** What changed in the ledgers within reach after a number of the journal, oldest first. */
export const listChanges = Effect.fn("listChanges")(function* (page: {
  readonly after: number
  readonly limit: number
}) {
  const reach = yield* authorise("change.read")
  return yield* (yield* ChangeFeed).read(reach, page)
})
