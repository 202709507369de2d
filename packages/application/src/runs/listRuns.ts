import { Effect } from "effect"
import { FindingStore } from "../ports/FindingStore.ts"

/** The last runs, newest first. */
export const listRuns = Effect.fn("listRuns")(function* (limit: number) {
  const findings = yield* FindingStore
  return yield* findings.runs(limit)
})
