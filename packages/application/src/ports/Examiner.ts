import type { GrantCoverage } from "@wengang/domain/dossiers/CountyDossier.ts"
import type { Supply } from "@wengang/domain/dossiers/Supply.ts"
import type { RuleCoverage } from "@wengang/domain/findings/Coverage.ts"
import type { PolicyBook } from "@wengang/domain/policies/PolicyBook.ts"
import type { Verdict } from "@wengang/domain/rules/Verdict.ts"
import type { AreaCode } from "@wengang/domain/values/Area.ts"
import type { Day } from "@wengang/domain/values/Day.ts"
import { Context, type Effect, type Scope, type Stream } from "effect"
import type { Failure } from "../Failure.ts"

/** What a run looks at. */
export interface ExaminationScope {
  readonly asOf: Day
  /** Null for everything. */
  readonly area: AreaCode | null
  /** Ids of the rules that run. */
  readonly rules: ReadonlyArray<string>
}

/** What one slice of dossiers gave. Plain data: it may come from another thread. */
export interface SliceResult {
  readonly dossiers: number
  /** Dossiers judged so far and in all, for a progress bar; their sizes are alike enough. */
  readonly done: number
  readonly total: number
  readonly verdicts: ReadonlyArray<Verdict>
  readonly coverage: ReadonlyArray<RuleCoverage>
  readonly grants: ReadonlyArray<GrantCoverage>
}

/** One look at all dossiers of a scope, as they stood at one moment. */
export interface Examination {
  readonly slices: Stream.Stream<SliceResult, Failure>
  readonly policies: PolicyBook
  readonly supply: Supply
}

/** Hands the dossiers of a scope to the rules, slice by slice. */
export class Examiner extends Context.Service<
  Examiner,
  {
    readonly examine: (scope: ExaminationScope) => Effect.Effect<Examination, Failure, Scope.Scope>
    /** Parameters that jurisdictions set. */
    readonly policies: Effect.Effect<PolicyBook, Failure>
  }
>()("@wengang/application/Examiner") {}
