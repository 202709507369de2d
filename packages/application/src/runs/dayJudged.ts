import { type Day, isRealDay } from "@wengang/domain/values/Day.ts"
import { DateTime, Effect } from "effect"
import { FindingStore } from "../ports/FindingStore.ts"

/** The day that the last run judged; today in China before the first run. */
export const dayJudged = Effect.gen(function* () {
  const [last] = yield* (yield* FindingStore).runs(1)
  if (last !== undefined) return last.asOf
  const today = DateTime.formatIsoDate(DateTime.setZoneNamedUnsafe(yield* DateTime.now, "Asia/Shanghai"))
  if (!isRealDay(today)) throw new Error(`not a day: ${today}`)
  return today as Day
})
