import { Effect } from "effect"
import { Acting } from "../acting/Acting.ts"
import type { Reach } from "../acting/Reach.ts"
import { FindingStore, type FinishedRun, type RunCounts } from "../ports/FindingStore.ts"

/**
 * Whose figures of a run are told: `whole` its own, as it looked at no more than the reader's area; `own` those of the
 * reader's area alone; `changes` of these only what it opened and resolved, as no more is kept of former runs; `none`.
 */
export type Figures = "whole" | "own" | "changes" | "none"

type Told = Partial<FinishedRun> & { readonly figures: Figures }

const hidden = { dossiers: 0, examined: 0, verdicts: 0, audit: null, sheets: [], coverage: [] }
const noCounts: RunCounts = { opened: 0, reopened: 0, resolved: 0 }

/** What of each run a reader is told: of one over more than their area what concerns it, as far as that was kept. */
export const figuresWithin = Effect.fnUntraced(function* (reach: Reach, runs: ReadonlyArray<FinishedRun>) {
  const findings = yield* FindingStore
  const { actor } = yield* Acting
  const isOwn = (run: FinishedRun) => reach.covers(run.area) || (run.area === null && holdsAll)
  const holdsAll = yield* findings.holdsAll(reach)
  const wider = runs.filter((run) => !isOwn(run)).map(({ id }) => id)
  const maySee = actor.permissions.includes("suspicion.read")
  const counts = maySee && wider.length > 0 ? yield* findings.countsOf(reach, wider) : new Map<string, RunCounts>()
  const last = yield* findings.lastComplete
  const kept = maySee && last !== undefined && wider.includes(last.id) ? yield* findings.coverageWithin(reach) : null
  return (run: FinishedRun): Told => {
    if (isOwn(run)) return { figures: "whole" }
    if (!maySee) return { ...hidden, figures: "none", findings: { ...noCounts, persisting: 0 } }
    const done = counts.get(run.id) ?? noCounts
    if (kept === null || run.id !== last?.id)
      return { ...hidden, figures: "changes", findings: { ...done, persisting: 0 } }
    const verdicts = kept.coverage.reduce((sum, { failed }) => sum + failed, 0)
    const persisting = Math.max(0, verdicts - done.opened - done.reopened)
    return { ...hidden, ...kept, verdicts, figures: "own", findings: { ...done, persisting } }
  }
})
