import type { JobResult } from "@wengang/application/jobs/StoredJob.ts"
import { today } from "@wengang/application/runs/today.ts"
import { type VerifyRequest, verify } from "@wengang/application/verification/verify.ts"
import type { Day } from "@wengang/domain/values/Day.ts"
import { Effect, Schedule } from "effect"

type Request = Omit<VerifyRequest, "asOf" | "rules"> & { readonly asOf: Day | null }

/** A run; another one under way, of the night or at the console, is waited for. */
export const judge = Effect.fnUntraced(function* (request: Request) {
  const asOf = request.asOf ?? (yield* today)
  const run = yield* verify({ ...request, asOf, rules: [] }).pipe(
    Effect.retry({ while: ({ code }) => code === "run-under-way", schedule: Schedule.spaced("1 second") })
  )
  const { id, mode, dossiers, examined, verdicts, findings, audit } = run
  const result: JobResult = { run: { id, asOf, mode, dossiers, examined, verdicts }, findings, audit }
  return result
})
