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
      /** Other imports that the run was the first to see: what it did may be theirs. */
      readonly others: number
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
  const changing = imports.filter(({ sheets }) => hasChanged(sheets))
  const runs = yield* (yield* FindingStore).completeSince(changing.map(({ finishedAt }) => finishedAt))
  const ids = [...new Set([...runs.values()].map(({ id }) => id))]
  const counts = yield* countsOf(ids)
  const seen = yield* (yield* FindingStore).importsSeen(Reach.of((yield* Acting).actor), ids)
  const verificationOf = (one: ListedImport): Verification | null => {
    if (!hasChanged(one.sheets)) return null
    const run = runs.get(one.finishedAt)
    if (run === undefined) return ahead(one, ordered)
    return { state: "done", run, counts: counts?.get(run.id) ?? null, others: Math.max((seen.get(run.id) ?? 0) - 1, 0) }
  }
  return imports.map((one): VerifiedImport => ({ ...one, verification: verificationOf(one) }))
})

/** What runs did within reach of whoever acts; undefined for whoever may not see suspicions. */
const countsOf = Effect.fnUntraced(function* (runs: ReadonlyArray<string>) {
  const { actor } = yield* Acting
  if (!actor.permissions.includes("suspicion.read")) return undefined
  return yield* (yield* FindingStore).countsOf(Reach.of(actor), runs)
})

/** How far the first run is that began, or will begin, when the import was there. */
function ahead({ finishedAt }: ListedImport, newestFirst: ReadonlyArray<StoredJob>): Verification | null {
  const job = [...newestFirst].reverse().find(({ begun }) => begun === null || begun >= finishedAt)
  if (job === undefined) return null
  if (job.failure !== null) return { state: "failed", failure: job.failure }
  return job.state === "running" ? { state: "running", job } : { state: "waiting" }
}
