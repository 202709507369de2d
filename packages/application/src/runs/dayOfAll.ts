import { Effect } from "effect"
import { FindingStore } from "../ports/FindingStore.ts"
import { today } from "./today.ts"

/**
 * The day that everything was judged as of last; today in China before the first run over everything. A run over a part,
 * as of whatever day, does not move it.
 */
export const dayOfAll = Effect.gen(function* () {
  const last = yield* (yield* FindingStore).lastComplete
  return last === undefined ? yield* today : last.asOf
})
