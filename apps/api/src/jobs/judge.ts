import type { JobResult, RunRequest } from "@wengang/application/jobs/StoredJob.ts"
import { dayOfAll } from "@wengang/application/runs/dayOfAll.ts"
import { today } from "@wengang/application/runs/today.ts"
import { type VerifyRequest, verify } from "@wengang/application/verification/verify.ts"
import { Effect, Schedule } from "effect"

type Request = Omit<VerifyRequest, "asOf" | "rules"> & RunRequest

/** A run; another one under way, of the night or at the console, is waited for. */
export const judge = Effect.fnUntraced(function* ({ asOf, follows, ...request }: Request) {
  // Asked anew after each waiting: the run that was waited for may have judged another day.
  const day = follows === undefined ? today : dayOfAll
  const run = yield* Effect.flatMap(asOf === null ? day : Effect.succeed(asOf), (known) =>
    verify({ ...request, asOf: known, rules: [] })
  ).pipe(Effect.retry({ while: ({ code }) => code === "run-under-way", schedule: Schedule.spaced("1 second") }))
  const { id, mode, dossiers, examined, verdicts, findings, audit } = run
  const result: JobResult = { run: { id, asOf: run.asOf, mode, dossiers, examined, verdicts }, findings, audit }
  return result
})
