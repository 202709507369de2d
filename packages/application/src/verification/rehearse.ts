import type * as Area from "@wengang/domain/values/Area.ts"
import type { Day } from "@wengang/domain/values/Day.ts"
import { Effect } from "effect"
import { authoriseIn } from "../acting/authorise.ts"
import { failure } from "../Failure.ts"
import type { ImportProblem, Incoming } from "../imports/Incoming.ts"
import { takeIncoming } from "../imports/takeIncoming.ts"
import { Examiner } from "../ports/Examiner.ts"
import { Rehearser } from "../ports/Rehearser.ts"
import { judgeSlices, judgeTouchedCounties } from "./judgeScope.ts"
import { type RehearsalReport, type RehearsedRun, reportOf } from "./RehearsalReport.ts"
import { canStartFrom, scopeOf } from "./verify.ts"

export interface RehearseRequest {
  readonly asOf: Day
  /** Null for everything. */
  readonly area: Area.AreaCode | null
  /** Ids of the rules to run; all where empty. */
  readonly rules: ReadonlyArray<string>
  /** Rows of 参数 that are to hold; null to ask what a run would do with the parameters as they stand. */
  readonly incoming: AsyncIterable<Incoming> | null
  readonly onProgress?: (done: number, total: number) => void
}

/** The rows of 参数 have errors: nothing was judged. */
export class RehearsalRefusal {
  readonly _tag = "RehearsalRefusal"
  readonly errors: ReadonlyArray<ImportProblem>

  constructor(errors: ReadonlyArray<ImportProblem>) {
    this.errors = errors
  }
}

/**
 * Tells what an import of these parameters and an incremental run after it would open, resolve and change, without
 * writing anything. It goes the way of both, so that it gives what they give. Fails with a refusal where an import would
 * report any error.
 */
export const rehearse = Effect.fn("rehearse")(function* (request: RehearseRequest) {
  const { comparison, run } = yield* compared(request)
  return reportOf(comparison, run) satisfies RehearsalReport
})

/** How the verdicts would differ from the suspicions that stand, with the run that would find them. */
export const compared = Effect.fnUntraced(function* (request: RehearseRequest) {
  const rehearser = yield* Rehearser
  const { rulesDigest } = yield* Examiner
  const reach = yield* authoriseIn("run.start", request.area)
  const scope = scopeOf({ ...request, area: reach.area })
  return yield* Effect.scoped(
    Effect.gen(function* () {
      const rehearsal = yield* rehearser.open
      const pending = yield* rehearsal.pending(scope.asOf)
      if (request.incoming !== null) {
        const { errors } = yield* takeIncoming(parametersOnly(request.incoming), rehearsal.writes, () => {})
        if (errors.length > 0) return yield* Effect.fail(new RehearsalRefusal(errors))
      }
      const basis = yield* rehearsal.basis
      const changed = canStartFrom(basis, { mode: "incremental" }, scope, rulesDigest)
      const kind = changed ? "changed" : "all"
      const examination = yield* rehearsal.examine(scope, kind)
      const tally = yield* judgeSlices(scope, examination, rehearsal, request.onProgress)
      yield* judgeTouchedCounties(scope, examination, rehearsal, tally, changed)
      const comparison = yield* rehearsal.compare(scope, kind)
      const stale = basis === undefined || basis.asOf > scope.asOf || basis.rulesDigest !== rulesDigest
      const run: RehearsedRun = {
        asOf: scope.asOf,
        area: scope.area,
        rules: scope.rules.length,
        examined: tally.dossiers,
        pending: stale ? tally.dossiers : pending,
        since: basis?.asOf ?? null
      }
      return { comparison, run }
    })
  )
})

async function* parametersOnly(incoming: AsyncIterable<Incoming>): AsyncGenerator<Incoming> {
  for await (const one of incoming) {
    if (one.type !== "problem" && one.ledger !== "parameter") {
      throw failure(
        "wrong-usage",
        "试算只接受“参数”一张表；请把其他表从文件中去掉，或用 import 导入。",
        "A rehearsal takes the sheet 参数 only; take the other sheets out of the file, or import it."
      )
    }
    yield one
  }
}
