import { Assessor } from "@wengang/domain/assess.ts"
import { CoverageCounter } from "@wengang/domain/findings/Coverage.ts"
import { GrantTally } from "@wengang/domain/findings/GrantTally.ts"
import { catalogue } from "@wengang/domain/rules/catalogue.ts"
import * as Area from "@wengang/domain/values/Area.ts"
import type { Day } from "@wengang/domain/values/Day.ts"
import { DateTime, Effect, Stream } from "effect"
import type { Failure } from "../Failure.ts"
import { type Examination, type ExaminationScope, Examiner, type SliceResult } from "../ports/Examiner.ts"
import { FindingStore, type FinishedRun, type OpenRun, type RunMode } from "../ports/FindingStore.ts"

export interface VerifyRequest {
  /** Identifies the run. */
  readonly id: string
  readonly asOf: Day
  /** Null for everything. */
  readonly area: Area.AreaCode | null
  /** Ids of the rules to run; all where empty. */
  readonly rules: ReadonlyArray<string>
  readonly mode: RunMode
  readonly onProgress?: (done: number, total: number) => void
}

/**
 * Judges every dossier of the scope as of a day and records what opened, persists, resolved and reopened. Nothing is
 * recorded until all of it is known; suspicions outside the scope are left as they are. A run in incremental mode
 * examines everything as well, and is recorded as the full run that it was.
 */
export const verify = Effect.fn("verify")(function* (request: VerifyRequest) {
  const findings = yield* FindingStore
  const examiner = yield* Examiner
  const startedAt = DateTime.formatIso(yield* DateTime.now)
  const scope = scopeOf(request)
  return yield* Effect.scoped(
    Effect.gen(function* () {
      const run = yield* findings.openRun
      const examination = yield* examiner.examine(scope)
      const tally = new RunTally(scope, examination)
      yield* examination.slices.pipe(
        Stream.runForEach((slice) => {
          tally.add(slice)
          request.onProgress?.(slice.done, slice.total)
          return run.stage(slice.verdicts)
        })
      )
      yield* judgeCounties(scope, examination, tally, run)
      return yield* settle(request, scope, startedAt, tally, run)
    })
  )
})

/** The scope that a request names: its area, and its rules or all of them. */
export function scopeOf(request: Pick<VerifyRequest, "asOf" | "area" | "rules">): ExaminationScope {
  const rules = request.rules.length === 0 ? catalogue.map(({ id }) => id) : [...new Set(request.rules)].sort()
  return { asOf: request.asOf, area: request.area, rules }
}

/** What the slices gave so far, added up. */
class RunTally {
  dossiers = 0
  private readonly counters: ReadonlyMap<string, CoverageCounter>
  private readonly grants: GrantTally

  constructor(scope: ExaminationScope, { policies, supply }: Examination) {
    this.counters = new Map(scope.rules.map((id) => [id, new CoverageCounter(id)]))
    this.grants = new GrantTally({ policies, asOf: scope.asOf, supply })
  }

  add(slice: Pick<SliceResult, "dossiers" | "coverage" | "grants">): void {
    this.dossiers += slice.dossiers
    for (const part of slice.coverage) this.counters.get(part.rule)?.add(part)
    this.grants.merge(slice.grants)
  }

  coverage() {
    return [...this.counters.values()].map((counter) => counter.result())
  }

  grantCoverage() {
    return this.grants.result()
  }
}

const judgeCounties = Effect.fnUntraced(function* (
  scope: ExaminationScope,
  { policies, supply }: Examination,
  tally: RunTally,
  run: OpenRun
) {
  const { area } = scope
  const assessor = new Assessor({
    rules: catalogue.filter((rule) => rule.view === "coverage" && scope.rules.includes(rule.id)),
    policies,
    asOf: scope.asOf,
    supply,
    ...(area === null ? {} : { inScope: (code: Area.AreaCode) => Area.liesUnder(code, area) })
  })
  for (const coverage of tally.grantCoverage()) assessor.county({ area: coverage.area, coverage: [coverage] })
  tally.add({ dossiers: 0, coverage: assessor.coverage(), grants: [] })
  yield* run.stage(assessor.verdicts)
})

function settle(
  request: VerifyRequest,
  scope: ExaminationScope,
  startedAt: string,
  tally: RunTally,
  run: OpenRun
): Effect.Effect<FinishedRun, Failure> {
  return run.settle(
    scope,
    {
      id: request.id,
      asOf: request.asOf,
      mode: "full",
      area: request.area,
      startedAt,
      dossiers: tally.dossiers,
      rules: scope.rules.length
    },
    tally.coverage(),
    Effect.map(DateTime.now, DateTime.formatIso)
  )
}
