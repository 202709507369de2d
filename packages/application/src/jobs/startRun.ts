import type { AreaCode } from "@wengang/domain/values/Area.ts"
import { Effect } from "effect"
import { authoriseIn } from "../acting/authorise.ts"
import { transact } from "../acting/transact.ts"
import type { RunRequest } from "./StoredJob.ts"

export interface StartRunRequest extends RunRequest {
  /** Identifies the job, and the run. */
  readonly id: string
  readonly area: AreaCode | null
}

/** Asks for a run over one's area or a part of it; it waits for those before it. */
export const startRun = Effect.fn("startRun")(function* ({ id, area: asked, ...request }: StartRunRequest) {
  const { area } = yield* authoriseIn("run.start", asked)
  return yield* transact("run.start", ({ jobs }) =>
    Effect.map(jobs.add({ id, kind: "verify", area, request }), (job) => ({
      value: job,
      notes: [{ action: "run.start", object: { kind: "job", id }, area, after: request }] as const
    }))
  )
})
