import { Effect } from "effect"
import { Acting } from "../acting/Acting.ts"
import { Reach } from "../acting/Reach.ts"
import { follower, hasChanged } from "../jobs/followImport.ts"
import type { JobFailure, StoredJob } from "../jobs/StoredJob.ts"
import { type CompleteRun, FindingStore, type RunCounts } from "../ports/FindingStore.ts"
import { JobStore } from "../ports/JobStore.ts"
import type { ListedImport } from "../ports/LedgerStore.ts"

/** How far the run is that judges what an import brought. */
export type Verification =
  | { readonly state: "waiting" }
  | { readonly state: "running"; readonly job: StoredJob }
  | { readonly state: "failed"; readonly failure: JobFailure }
  | {
      readonly state: "done"
      readonly run: CompleteRun
      /** What the run did within the reader's area; null for whoever may not see suspicions. */
      readonly counts: RunCounts | null
    }

export interface VerifiedImport extends ListedImport {
  /** Null where no row was changed, and where no run is ordered and none came since. */
  readonly verification: Verification | null
}

/** How many of the runs behind imports are looked at: those that have not ended stand first. */
const lookedAt = 20

/** Imports with what became of the suspicions that they touch. */
export const withVerification = Effect.fnUntraced(function* (imports: ReadonlyArray<ListedImport>) {
  const ordered = yield* (yield* JobStore).lastOf(follower.id, lookedAt)
  const known = new Map<string, RunCounts | null>()
  return yield* Effect.forEach(imports, (one) =>
    Effect.gen(function* () {
      if (!hasChanged(one.sheets)) return { ...one, verification: null } satisfies VerifiedImport
      const run = yield* (yield* FindingStore).completeSince(one.finishedAt)
      if (run === undefined) return { ...one, verification: ahead(one, ordered) } satisfies VerifiedImport
      const counts = known.get(run.id) ?? (yield* countsOf(run.id))
      known.set(run.id, counts)
      return { ...one, verification: { state: "done", run, counts } } satisfies VerifiedImport
    })
  )
})

/** What a run did within reach of whoever acts. */
const countsOf = Effect.fnUntraced(function* (run: string) {
  const { actor } = yield* Acting
  if (!actor.permissions.includes("suspicion.read")) return null
  return (yield* (yield* FindingStore).countsOf(Reach.of(actor), [run])).get(run) ?? null
})

/** How far the first run is that began, or will begin, when the import was there. */
function ahead({ finishedAt }: ListedImport, newestFirst: ReadonlyArray<StoredJob>): Verification | null {
  const job = [...newestFirst].reverse().find(({ begun }) => begun === null || begun >= finishedAt)
  if (job === undefined) return null
  if (job.failure !== null) return { state: "failed", failure: job.failure }
  return job.state === "running" ? { state: "running", job } : { state: "waiting" }
}
