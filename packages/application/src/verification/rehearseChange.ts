import { Effect } from "effect"
import type { Incoming } from "../imports/Incoming.ts"
import { differenceOf } from "./differenceOf.ts"
import { reportOf } from "./RehearsalReport.ts"
import { compared, type RehearseRequest } from "./rehearse.ts"

export interface RehearseChangeRequest extends Omit<RehearseRequest, "incoming"> {
  readonly incoming: () => AsyncIterable<Incoming>
}

/**
 * Tells what these parameters by themselves would open, resolve and change: the same is rehearsed without them too, as
 * of the same day, and taken off. Fails as `rehearse` does.
 */
export const rehearseChange = Effect.fn("rehearseChange")(function* (request: RehearseChangeRequest) {
  const { onProgress } = request
  const half = (which: 0 | 1) =>
    onProgress === undefined
      ? {}
      : { onProgress: (done: number, total: number) => onProgress(which * total + done, 2 * total) }
  const changed = yield* compared({ ...request, incoming: request.incoming(), ...half(0) })
  const without = yield* compared({ ...request, incoming: null, ...half(1) })
  return reportOf(differenceOf(without.comparison, changed.comparison), changed.run)
})
