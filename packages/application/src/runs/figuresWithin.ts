import { catalogue } from "@wengang/domain/rules/catalogue.ts"
import { Effect } from "effect"
import { Acting } from "../acting/Acting.ts"
import type { Reach } from "../acting/Reach.ts"
import { FindingStore, type FinishedRun, type KeptRun, type RunCounts } from "../ports/FindingStore.ts"

/**
 * Whose figures of a run are told: `whole` its own, as it looked at no more than the reader's area; `own` those of the
 * reader's area alone; `suspicions` of these only what its suspicions say, as no more is kept of former runs; `changes` only
 * what it opened and resolved, as it judged by some of the rules and nobody kept by which; `none`.
 */
export type Figures = "whole" | "own" | "suspicions" | "changes" | "none"

type Told = Partial<FinishedRun> & { readonly figures: Figures }

const hidden = { dossiers: 0, examined: 0, verdicts: 0, audit: null, sheets: [], coverage: [] }
const noCounts: RunCounts = { opened: 0, reopened: 0, resolved: 0 }

/** What of each run a reader is told: of one over more than their area what concerns it, as far as that was kept. */
export const figuresWithin = Effect.fnUntraced(function* (reach: Reach, runs: ReadonlyArray<KeptRun>) {
  const findings = yield* FindingStore
  const { actor } = yield* Acting
  const isOwn = (run: Pick<FinishedRun, "area">) => reach.covers(run.area) || (run.area === null && holdsAll)
  const holdsAll = yield* findings.holdsAll(reach)
  const others = runs.filter((run) => !isOwn(run))
  const wider = others.map(({ id }) => id)
  const maySee = actor.permissions.includes("suspicion.read")
  const counts = maySee && wider.length > 0 ? yield* findings.countsOf(reach, wider) : new Map<string, RunCounts>()
  const last = yield* findings.lastComplete
  const kept = maySee && last !== undefined && wider.includes(last.id) ? yield* findings.coverageWithin(reach) : null
  const judgedAll = others.filter(({ complete, rules }) => complete || rules >= catalogue.length)
  const standing = maySee ? yield* findings.standingAfter(reach, judgedAll) : new Map<string, number>()
  return (run: Pick<FinishedRun, "id" | "area">): Told => {
    if (isOwn(run)) return { figures: "whole" }
    if (!maySee) return { ...hidden, figures: "none", findings: { ...noCounts, persisting: 0 } }
    const done = counts.get(run.id) ?? noCounts
    const persisting = (verdicts: number) => Math.max(0, verdicts - done.opened - done.reopened)
    if (kept !== null && run.id === last?.id) {
      const verdicts = kept.coverage.reduce((sum, { failed }) => sum + failed, 0)
      return { ...hidden, ...kept, verdicts, figures: "own", findings: { ...done, persisting: persisting(verdicts) } }
    }
    const verdicts = standing.get(run.id)
    if (verdicts === undefined) return { ...hidden, figures: "changes", findings: { ...done, persisting: 0 } }
    return { ...hidden, verdicts, figures: "suspicions", findings: { ...done, persisting: persisting(verdicts) } }
  }
})
