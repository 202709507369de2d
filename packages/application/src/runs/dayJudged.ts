import { Effect } from "effect"
import { FindingStore } from "../ports/FindingStore.ts"
import { today } from "./today.ts"

/** The day that the last run judged; today in China before the first run. */
export const dayJudged = Effect.gen(function* () {
  const [last] = yield* (yield* FindingStore).runs(1)
  return last === undefined ? yield* today : last.asOf
})
