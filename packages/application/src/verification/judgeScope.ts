import { CountyTally } from "@wengang/domain/findings/CountyTally.ts"
import { Effect, Stream } from "effect"
import type { Examination, ExaminationScope } from "../ports/Examiner.ts"
import type { OpenRun } from "../ports/FindingStore.ts"
import { judgeCounties } from "./judgeCounties.ts"
import { RunTally } from "./RunTally.ts"

/** Stages all that the slices of an examination give; what they add up to. */
export const judgeSlices = Effect.fnUntraced(function* (
  scope: ExaminationScope,
  examination: Examination,
  run: Pick<OpenRun, "stage">,
  onProgress?: (done: number, total: number) => void
) {
  const tally = new RunTally(scope, examination)
  yield* examination.slices.pipe(
    Stream.runForEach((slice) => {
      tally.add(slice)
      onProgress?.(slice.done, slice.total)
      return run.stage(slice)
    })
  )
  return tally
})

/** Judges the counties as wholes, those only that were touched where not everything was looked at, and stages that too. */
export const judgeTouchedCounties = Effect.fnUntraced(function* (
  scope: ExaminationScope,
  examination: Examination,
  run: Pick<OpenRun, "stage" | "sharesOfTouched">,
  tally: RunTally,
  changed: boolean
) {
  const { counties, empty } = yield* countiesOf(changed, examination, tally, run, scope)
  const judged = judgeCounties(scope, examination, counties, empty)
  tally.add({ ...judged, shares: [] })
  yield* run.stage(judged)
})

const countiesOf = Effect.fnUntraced(function* (
  changed: boolean,
  { policies, supply, counties }: Examination,
  tally: RunTally,
  run: Pick<OpenRun, "sharesOfTouched">,
  { asOf }: ExaminationScope
) {
  if (!changed) return { counties: tally.counties.result(), empty: [] }
  const touched = new CountyTally({ policies, asOf, supply })
  const { shares, empty } = yield* run.sharesOfTouched(counties)
  touched.merge(shares)
  return { counties: touched.result(), empty }
})
