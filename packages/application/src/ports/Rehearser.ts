import type { Verdict } from "@wengang/domain/rules/Verdict.ts"
import type { Day } from "@wengang/domain/values/Day.ts"
import { Context, type Effect, type Scope } from "effect"
import type { Failure } from "../Failure.ts"
import type { Examination, ExaminationScope } from "./Examiner.ts"
import type { Examined, OpenRun } from "./FindingStore.ts"
import type { LedgerWrites } from "./LedgerStore.ts"

/** A verdict that a run would open, resolve or change, with the persons that its subject leads to. */
export interface ComparedVerdict {
  readonly verdict: Verdict
  readonly persons: ReadonlyArray<string>
}

/** How the verdicts of a rehearsal differ from the suspicions that stand. */
export interface Comparison {
  /** Those that do not stand, reopened ones included. */
  readonly opened: ReadonlyArray<ComparedVerdict>
  readonly resolved: ReadonlyArray<ComparedVerdict>
  /** Those that stand with another severity, area, wording or evidence, as they would be. */
  readonly changed: ReadonlyArray<ComparedVerdict>
}

/** A run that only asks: it sees the database as it stood at one moment, and nothing of it is written there. */
export interface OpenRehearsal extends Pick<OpenRun, "basis" | "stage" | "sharesOfTouched"> {
  /** Takes rows as an import would, notes included, for this rehearsal alone. Only rows of 参数. */
  readonly writes: Pick<LedgerWrites, "missing" | "claim" | "save" | "stored" | "windows">
  /** How many dossiers were touched since the last run over everything, or come due by the day. */
  readonly pending: (asOf: Day) => Effect.Effect<number, Failure>
  /** What a run over the scope would look at, with the rows taken so far. */
  readonly examine: (
    scope: ExaminationScope,
    kind: Examined["kind"]
  ) => Effect.Effect<Examination, Failure, Scope.Scope>
  /** Compares what was staged with the suspicions that stand. */
  readonly compare: (scope: ExaminationScope, kind: Examined["kind"]) => Effect.Effect<Comparison, Failure>
}

/** Opens rehearsals. Any number of them can be open, beside a run or an import under way. */
export class Rehearser extends Context.Service<
  Rehearser,
  {
    readonly open: Effect.Effect<OpenRehearsal, Failure, Scope.Scope>
  }
>()("@wengang/application/Rehearser") {}
