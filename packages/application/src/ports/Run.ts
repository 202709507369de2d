import type { RuleCoverage } from "@wengang/domain/findings/Coverage.ts"
import type { SheetState } from "@wengang/domain/findings/SheetState.ts"
import type { AreaCode } from "@wengang/domain/values/Area.ts"
import type { Day } from "@wengang/domain/values/Day.ts"

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
  /** Dossiers that the verdicts are about, those not looked at tonight included. */
  readonly dossiers: number
  /** Dossiers looked at. */
  readonly examined: number
  readonly rules: number
  /** Verdicts that hold. */
  readonly verdicts: number
  /** What the audit of a rotating slice found; null where there was none. */
  readonly audit: Audit | null
}

/** Dossiers that nothing had touched, judged again all the same. Any difference is an alarm: the incremental run missed something. */
export interface Audit {
  readonly dossiers: number
  readonly differences: number
}

export interface FinishedRun extends Run {
  readonly findings: FindingCounts
  /** The sheets as it found them; none for runs of versions that did not look. */
  readonly sheets: ReadonlyArray<SheetState>
  readonly coverage: ReadonlyArray<RuleCoverage>
}

/** A finished run as it is kept. */
export interface KeptRun extends FinishedRun {
  /** Whether it looked at everything, by all rules that there were. */
  readonly complete: boolean
  /** Who had the job done that made it; null where there was none, as by night and at the console. */
  readonly orderedBy: { readonly id: string; readonly name: string } | null
}

/** What is known of a run while it goes on. */
export type HeldRun = Pick<Run, "id" | "area" | "startedAt">

/** A run over everything. */
export type CompleteRun = Pick<Run, "id" | "asOf" | "finishedAt">
