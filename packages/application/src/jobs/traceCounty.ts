import { Effect } from "effect"
import { seenTrace } from "../rules/showTrace.ts"
import type { JobResult, TraceRequest } from "./StoredJob.ts"

/** Does what `startTrace` asked for: the result is the trace, as whoever asked may see it. */
export const traceCounty = Effect.fn("traceCounty")(function* ({ rule, subject, asOf }: TraceRequest) {
  const trace: JobResult = yield* seenTrace(rule, subject, asOf ?? undefined)
  return trace
})
