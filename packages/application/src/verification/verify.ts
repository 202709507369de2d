import { catalogue } from "@wengang/domain/rules/catalogue.ts"
import type * as Area from "@wengang/domain/values/Area.ts"
import type { Day } from "@wengang/domain/values/Day.ts"
import { DateTime, Effect, Stream } from "effect"
import { authoriseIn } from "../acting/authorise.ts"
import { type Examination, type ExaminationScope, Examiner } from "../ports/Examiner.ts"
import { type Audit, type Basis, FindingStore, type OpenRun, type RunMode } from "../ports/FindingStore.ts"
import { isComplete } from "./isComplete.ts"
import { judgeSlices, judgeTouchedCounties } from "./judgeScope.ts"

export interface VerifyRequest {
  /** Identifies the run. */
  readonly id: string
  readonly asOf: Day
  /** Null for everything. */
  readonly area: Area.AreaCode | null
  /** Ids of the rules to run; all where empty. */
  readonly rules: ReadonlyArray<string>
  readonly mode: RunMode
  /** Whether an incremental run also judges a thirtieth of the villages in full and compares. */
  readonly audit?: boolean
  readonly onProgress?: (done: number, total: number) => void
}

/**
 * Judges the dossiers of the scope as of a day and records what opened, persists, resolved and reopened. Nothing is
 * recorded until all of it is known; suspicions outside the scope are left as they are.
 *
 * An incremental run looks only at what was touched since the last run over everything, or came due since; its result
 * is that of a full one, and its mode is recorded as asked for. It looks at everything where it cannot start from such a run: there is none, the day lies
 * before it, the rules are others, or only an area or some rules are asked for.
 */
export const verify = Effect.fn("verify")(function* (request: VerifyRequest) {
  const findings = yield* FindingStore
  const examiner = yield* Examiner
  const startedAt = DateTime.formatIso(yield* DateTime.now)
  const reach = yield* authoriseIn("run.start", request.area)
  const scope = scopeOf({ ...request, area: reach.area })
  return yield* Effect.scoped(
    Effect.gen(function* () {
      const run = yield* findings.openRun(reach, { id: request.id, area: scope.area, startedAt })
      const changed = canStartFrom(yield* run.basis, request, scope, examiner.rulesDigest)
      const examination = yield* changed
        ? examiner.examineChanged(scope, { audit: request.audit === true })
        : examiner.examine(scope)
      const tally = yield* judgeSlices(scope, examination, run, request.onProgress)
      const audit = changed && request.audit === true ? yield* auditOf(examination, run) : null
      yield* judgeTouchedCounties(scope, examination, run, tally, changed)
      const begun = { id: request.id, asOf: scope.asOf, area: scope.area, startedAt }
      return yield* run.settle(
        scope,
        {
          ...begun,
          mode: request.mode,
          examined: tally.dossiers,
          rules: scope.rules.length,
          audit,
          read: examination.sheets
        },
        {
          ...(changed ? { kind: "changed" } : { kind: "all", complete: isComplete(scope) }),
          rulesDigest: examiner.rulesDigest,
          notedUpTo: examination.notedUpTo
        },
        changed ? null : tally.coverage(),
        Effect.map(DateTime.now, DateTime.formatIso)
      )
    })
  )
})

/** The scope that a request names: its area, and its rules or all of them. */
export function scopeOf(request: Pick<VerifyRequest, "asOf" | "area" | "rules">): ExaminationScope {
  const rules = request.rules.length === 0 ? catalogue.map(({ id }) => id) : [...new Set(request.rules)].sort()
  return { asOf: request.asOf, area: request.area, rules }
}

/** Whether a run may look at no more than what changed since the last one over everything. */
export function canStartFrom(
  basis: Basis | undefined,
  { mode }: Pick<VerifyRequest, "mode">,
  scope: ExaminationScope,
  rulesDigest: string
) {
  if (mode === "full" || basis === undefined || !isComplete(scope)) return false
  return basis.asOf <= scope.asOf && basis.rulesDigest === rulesDigest
}

/** Judges dossiers that nothing touched, and compares. */
const auditOf = Effect.fnUntraced(function* ({ audit }: Examination, run: OpenRun) {
  return yield* Stream.runFoldEffect(
    audit,
    (): Audit => ({ dossiers: 0, differences: 0 }),
    (sum, slice) =>
      Effect.map(run.audit(slice), ({ dossiers, differences }) => ({
        dossiers: sum.dossiers + dossiers,
        differences: sum.differences + differences
      }))
  )
})
