import { Effect } from "effect"
import { Acting } from "../acting/Acting.ts"
import { authorise } from "../acting/authorise.ts"
import { CaseStore, type HoldingCase } from "../ports/CaseStore.ts"

const none: ReadonlyMap<string, HoldingCase> = new Map()

/** The cases that suspicions are in, by suspicion, as far as whoever asks may read cases: of all their area, not only of the part that is listed. */
export const casesHolding = Effect.fnUntraced(function* (suspicions: ReadonlyArray<string>) {
  const { actor } = yield* Acting
  if (!actor.permissions.includes("case.read")) return none
  const reach = yield* authorise("case.read")
  return yield* (yield* CaseStore).holding(reach, suspicions)
})
