import type { RuleCoverage } from "@wengang/domain/findings/Coverage.ts"
import type { SuspicionState } from "@wengang/domain/findings/Suspicion.ts"
import type { Severity } from "@wengang/domain/rules/Rule.ts"
import type { Verdict } from "@wengang/domain/rules/Verdict.ts"
import type { AreaCode } from "@wengang/domain/values/Area.ts"
import type { Day } from "@wengang/domain/values/Day.ts"
import { Context, type Effect, type Scope, type Stream } from "effect"
import type { Failure } from "../Failure.ts"
import type { ExaminationScope } from "./Examiner.ts"

export type RunMode = "incremental" | "full"

/** How tonight's verdicts compare with what was known. */
export interface FindingCounts {
  readonly opened: number
  readonly persisting: number
  readonly resolved: number
  readonly reopened: number
}

/** A finished run. */
export interface Run {
  readonly id: string
  readonly asOf: Day
  readonly mode: RunMode
  readonly area: AreaCode | null
  readonly startedAt: string
  readonly finishedAt: string
  readonly dossiers: number
  readonly rules: number
  readonly verdicts: number
}

export interface FinishedRun extends Run {
  readonly findings: FindingCounts
  readonly coverage: ReadonlyArray<RuleCoverage>
}

/** A suspicion as lists show it. */
export interface Suspicion extends Verdict {
  readonly id: string
  readonly state: SuspicionState
  readonly openedOn: Day
}

export interface SuspicionEvent {
  readonly runId: string
  readonly event: string
  readonly state: SuspicionState
  readonly asOf: Day
  readonly at: string
}

export interface SuspicionFilter {
  readonly area?: AreaCode
  readonly rules?: ReadonlyArray<string>
  readonly severity?: Severity
  readonly states: ReadonlyArray<SuspicionState>
}

/** How many suspicions stand in an area under a rule. */
export interface SuspicionCount {
  readonly area: AreaCode
  readonly rule: string
  readonly suspicions: number
}

/** Verdicts of a run under way. They are nobody's business until the run is settled. */
export interface OpenRun {
  readonly stage: (verdicts: ReadonlyArray<Verdict>) => Effect.Effect<void, Failure>
  /**
   * Compares the staged verdicts with what was known in the scope and records run, suspicions and history in one
   * transaction. Suspicions outside the scope are left alone.
   */
  readonly settle: (
    scope: ExaminationScope,
    run: Omit<Run, "verdicts" | "finishedAt">,
    coverage: ReadonlyArray<RuleCoverage>,
    finishedAt: Effect.Effect<string>
  ) => Effect.Effect<FinishedRun, Failure>
}

/** Runs and the suspicions they raised. */
export class FindingStore extends Context.Service<
  FindingStore,
  {
    /** Begins a run. Fails with `run-under-way` while another process or fiber holds one open on the same database. */
    readonly openRun: Effect.Effect<OpenRun, Failure, Scope.Scope>
    /** The verdicts that hold in a scope, by rule, subject kind and subject id, each by code point. */
    readonly verdicts: (scope: Omit<ExaminationScope, "asOf">) => Stream.Stream<Verdict, Failure>
    /** Suspicions by rule and subject, `limit` of them after the one named. */
    readonly list: (
      filter: SuspicionFilter,
      page: { readonly after?: string; readonly limit: number }
    ) => Effect.Effect<{ readonly suspicions: ReadonlyArray<Suspicion>; readonly total: number }, Failure>
    readonly find: (
      id: string
    ) => Effect.Effect<
      { readonly suspicion: Suspicion; readonly history: ReadonlyArray<SuspicionEvent> } | undefined,
      Failure
    >
    /** Suspicions that stand, counted by area (cut to `digits` digits) and rule. */
    readonly count: (
      filter: SuspicionFilter,
      digits: 6 | 9 | 12
    ) => Effect.Effect<ReadonlyArray<SuspicionCount>, Failure>
    readonly runs: (limit: number) => Effect.Effect<ReadonlyArray<FinishedRun>, Failure>
  }
>()("@wengang/application/FindingStore") {}
