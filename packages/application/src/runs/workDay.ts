import type { Day } from "@wengang/domain/values/Day.ts"
import { DateTime, Effect } from "effect"
import { FindingStore, type Run } from "../ports/FindingStore.ts"
import { dayInChina } from "./dayInChina.ts"

/**
 * The day on which offices act: today in China. Where the last run judged another day than the one it was made on, the
 * ledgers are worked on as of that day, as in demonstrations and trainings, and deadlines count from it too.
 */
export function workDayOf(last: Pick<Run, "asOf" | "startedAt"> | undefined, now: string): Day {
  if (last !== undefined && last.asOf !== dayInChina(last.startedAt)) return last.asOf
  return dayInChina(now)
}

/** The day on which offices act. */
export const workDay = Effect.gen(function* () {
  const last = yield* (yield* FindingStore).lastDated
  return workDayOf(last, DateTime.formatIso(yield* DateTime.now))
})
