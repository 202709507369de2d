import type { CountyShare } from "@wengang/domain/findings/CountyTally.ts"
import type { RuleCoverage } from "@wengang/domain/findings/Coverage.ts"
import type { SuspicionState } from "@wengang/domain/findings/Suspicion.ts"
import type { Severity } from "@wengang/domain/rules/Rule.ts"
import type { Verdict } from "@wengang/domain/rules/Verdict.ts"
import type { AreaCode } from "@wengang/domain/values/Area.ts"
import type { Day } from "@wengang/domain/values/Day.ts"
import type { Month } from "@wengang/domain/values/Month.ts"
import { Context, type Effect, type Scope, type Stream } from "effect"
import type { Reach } from "../acting/Reach.ts"
import type { Failure } from "../Failure.ts"
import type { Sort } from "../lists/Sort.ts"
import type { ExaminationScope, JudgedDossiers, SheetsRead, SliceResult } from "./Examiner.ts"
import type { Audit, CompleteRun, FinishedRun, HeldRun, KeptRun, Run } from "./Run.ts"

export type { Audit, CompleteRun, FindingCounts, FinishedRun, HeldRun, KeptRun, Run, RunMode } from "./Run.ts"

/** A suspicion as lists show it. */
export interface Suspicion extends Verdict {
  readonly id: string
  readonly state: SuspicionState
  readonly openedOn: Day
}

/** What whoever wrote a row said of the suspicion, at that write. */
export interface NotedRemark {
  readonly text: string
  readonly actorName: string | null
  /** Instant in UTC, ISO 8601. */
  readonly at: string
}

/** A suspicion with the last remark made since it came in; null where there is none. */
export interface RemarkedSuspicion extends Suspicion {
  readonly remark: NotedRemark | null
}

/** What a history tells of a suspicion: runs and writes open and resolve it, people remark, answer, clear and confirm. */
export const suspicionEventNames = [
  "opened",
  "reopened",
  "resolved",
  "changed",
  "lapsed",
  "remarked",
  "answered",
  "cleared",
  "confirmed"
] as const
export type SuspicionEventName = (typeof suspicionEventNames)[number]

/** The events by which a suspicion comes in, and by which it is done with. */
export const openingEvents = ["opened", "reopened", "lapsed"] as const satisfies ReadonlyArray<SuspicionEventName>
export const resolvingEvents = ["resolved", "cleared"] as const satisfies ReadonlyArray<SuspicionEventName>

/** What a run's own figures count of what it does with suspicions. */
export const runEvents = ["opened", "reopened", "resolved"] as const satisfies ReadonlyArray<SuspicionEventName>
export type RunEvent = (typeof runEvents)[number]

/** How often a run did each of these. */
export type RunCounts = Readonly<Record<RunEvent, number>>

export interface SuspicionEvent {
  /** The run that did it; null where a person, or a write of theirs, did. */
  readonly runId: string | null
  readonly actorName: string | null
  readonly event: SuspicionEventName
  readonly state: SuspicionState
  readonly asOf: Day
  readonly at: string
  readonly reason: string | null
}

/** A suspicion with what happened to it, oldest first. */
export interface FoundSuspicion {
  readonly suspicion: RemarkedSuspicion
  readonly history: ReadonlyArray<SuspicionEvent>
  /** The ids of those who made remarks on it since it came in. */
  readonly remarkedBy: ReadonlyArray<string>
}

export interface SuspicionFilter {
  readonly area?: AreaCode
  /** Only what concerns the area as a whole, and nothing that lies below it. */
  readonly extent?: "whole"
  readonly rules?: ReadonlyArray<string>
  readonly severity?: Severity
  /** What they are about, `kind:id`; any of these. */
  readonly subjects?: ReadonlyArray<string>
  /** A person: what is about them, or about what they hold, were given, or attend. */
  readonly person?: string
  /** The dossier that gave them, `kind:key`. */
  readonly dossier?: string
  /** Only those in no open case. */
  readonly case?: "none"
  /** The month in which they were opened, anew too. */
  readonly opened?: Month
  /** The month in which they went, or were cleared. */
  readonly resolved?: Month
  /** A run that did something with them, and what: whatever it was where that is not said. */
  readonly run?: string
  readonly event?: RunEvent
  readonly states: ReadonlyArray<SuspicionState>
}

/** By what suspicions may be put in order. A severity is greater where it is graver, a state where it comes later. */
export const suspicionOrders = ["openedOn", "severity", "state", "rule", "area"] as const

export interface SuspicionPageRequest {
  readonly sort?: Sort<(typeof suspicionOrders)[number]> | undefined
  /** Where the page begins: what the page before said. */
  readonly after?: string | undefined
  readonly limit: number
  /** Whether nobody asks how many there are: the total is 0 then. */
  readonly uncounted?: boolean
}

export interface StoredSuspicionPage {
  readonly suspicions: ReadonlyArray<RemarkedSuspicion>
  readonly total: number
  /** What to ask the next page after, an id where they are in their own order; null on the last page. */
  readonly next: string | null
}

/** Suspicions that a run opened, or resolved: how many under each rule, and the first of them. */
export interface RunEffect {
  readonly total: number
  readonly rules: ReadonlyArray<{ readonly rule: string; readonly suspicions: number }>
  readonly listed: ReadonlyArray<Suspicion>
}

/** A verdict as it is kept: its evidence is the JSON text of what it was, for lists that only pass it on. */
export interface WrittenVerdict extends Omit<Verdict, "evidence"> {
  readonly evidence: string
}

/** How many suspicions stand in an area under a rule. */
export interface SuspicionCount {
  readonly area: AreaCode
  readonly rule: string
  readonly suspicions: number
}

/** What people said of a rule's suspicions, each counted once, by the last word. */
export interface JudgedCount {
  readonly rule: string
  readonly confirmed: number
  readonly cleared: number
}

/** What the last run over everything left: the day it judged, with which rules. The next may start from it. */
export interface Basis {
  readonly asOf: Day
  readonly rulesDigest: string
}

/** Which dossiers a run examined, and what it means for those it did not. */
export type Examined =
  /** All of the scope; `complete` where the scope is everything, so that the next run may start from this one. */
  | { readonly kind: "all"; readonly complete: boolean; readonly rulesDigest: string; readonly notedUpTo: number }
  /** Only those staged; the others stand as the last run left them. */
  | { readonly kind: "changed"; readonly rulesDigest: string; readonly notedUpTo: number }

/** The counties that a run has touched. */
export interface TouchedCounties {
  /** What all dossiers of a county add to it. */
  readonly shares: ReadonlyArray<readonly [AreaCode, CountyShare]>
  /** Counties that have none any more. */
  readonly empty: ReadonlyArray<AreaCode>
}

/** Verdicts of a run under way. They are nobody's business until the run is settled. */
export interface OpenRun {
  /** What a next run may start from; undefined where there is nothing of the kind. */
  readonly basis: Effect.Effect<Basis | undefined, Failure>
  readonly stage: (
    slice: Pick<SliceResult, "verdicts" | "newImprints"> & { readonly dossiers: JudgedDossiers }
  ) => Effect.Effect<void, Failure>
  /** Compares untouched dossiers with what the last run left of them, then stages them; how many differ. */
  readonly audit: (
    slice: Pick<SliceResult, "verdicts" | "newImprints"> & { readonly dossiers: JudgedDossiers }
  ) => Effect.Effect<Audit, Failure>
  /** What the households of the counties that were touched add to them, those not examined tonight included. */
  readonly sharesOfTouched: (further: ReadonlyArray<AreaCode>) => Effect.Effect<TouchedCounties, Failure>
  /**
   * Compares the staged verdicts with what was known of the dossiers examined and records run, suspicions and history in
   * one transaction. Suspicions of other dossiers are left alone. `coverage` is null where it follows from what the
   * dossiers left.
   */
  readonly settle: (
    scope: ExaminationScope,
    run: Omit<Run, "dossiers" | "verdicts" | "finishedAt"> & { readonly read: SheetsRead },
    examined: Examined,
    coverage: ReadonlyArray<RuleCoverage> | null,
    finishedAt: Effect.Effect<string>
  ) => Effect.Effect<FinishedRun, Failure>
}

/** Runs and the suspicions they raised. */
export class FindingStore extends Context.Service<
  FindingStore,
  {
    /** Begins a run. Fails with `run-under-way` while another process or fiber holds one open on the same database. */
    readonly openRun: (reach: Reach, run: HeldRun) => Effect.Effect<OpenRun, Failure, Scope.Scope>
    /** The run that goes on, whichever process makes it; undefined while there is none. */
    readonly heldRun: Effect.Effect<HeldRun | undefined, Failure>
    /**
     * The verdicts that hold in a scope, page by page, by rule, subject kind and subject id, each by code point; the
     * first `limit` of them where it is given.
     */
    readonly verdicts: (
      reach: Reach,
      scope: Omit<ExaminationScope, "asOf">,
      limit?: number
    ) => Stream.Stream<ReadonlyArray<WrittenVerdict>, Failure>
    /** The same as JSON in UTF-8 in the form of the contract, joined by a separator, piece by piece. */
    readonly verdictTexts: (
      reach: Reach,
      scope: Omit<ExaminationScope, "asOf">,
      separator: string
    ) => Stream.Stream<Uint8Array, Failure>
    /** The severities of the verdicts that hold in a scope. */
    readonly severities: (
      reach: Reach,
      scope: Omit<ExaminationScope, "asOf">
    ) => Effect.Effect<ReadonlyArray<Severity>, Failure>
    /** Suspicions in the order asked for, or village by village, there by rule and subject. */
    readonly list: (
      reach: Reach,
      filter: SuspicionFilter,
      page: SuspicionPageRequest
    ) => Effect.Effect<StoredSuspicionPage, Failure>
    readonly find: (reach: Reach, id: string) => Effect.Effect<FoundSuspicion | undefined, Failure>
    /** Suspicions that stand, counted by area (cut to `digits` digits) and rule. */
    readonly count: (
      reach: Reach,
      filter: SuspicionFilter,
      digits: 6 | 9 | 12
    ) => Effect.Effect<ReadonlyArray<SuspicionCount>, Failure>
    /** What people said of the suspicions within reach, by rule. */
    readonly judged: (reach: Reach) => Effect.Effect<ReadonlyArray<JudgedCount>, Failure>
    /** What a run opened, again or for the first time, and what it resolved within reach; `most` of each are listed. */
    readonly effectsOf: (
      reach: Reach,
      run: string,
      most: number
    ) => Effect.Effect<{ readonly opened: RunEffect; readonly resolved: RunEffect }, Failure>
    /** Whether the last run over everything left nothing beyond reach. */
    readonly holdsAll: (reach: Reach) => Effect.Effect<boolean, Failure>
    /** What the last run over everything left of the dossiers within reach: how many, and what it could say of them. */
    readonly coverageWithin: (
      reach: Reach
    ) => Effect.Effect<{ readonly dossiers: number; readonly coverage: ReadonlyArray<RuleCoverage> }, Failure>
    /** What runs opened, reopened and resolved within reach, by their ids. */
    readonly countsOf: (
      reach: Reach,
      runs: ReadonlyArray<string>
    ) => Effect.Effect<ReadonlyMap<string, RunCounts>, Failure>
    /**
     * How many imports that changed a row runs over everything were the first to see, by their ids, as far as those may
     * have touched what lies within reach.
     */
    readonly importsSeen: (
      reach: Reach,
      runs: ReadonlyArray<string>
    ) => Effect.Effect<ReadonlyMap<string, number>, Failure>
    /** How many suspicions of the areas that runs looked at stood within reach when these had ended, by their ids. */
    readonly standingAfter: (
      reach: Reach,
      runs: ReadonlyArray<Pick<FinishedRun, "id" | "area" | "finishedAt">>
    ) => Effect.Effect<ReadonlyMap<string, number>, Failure>
    readonly runs: (limit: number, before?: string) => Effect.Effect<ReadonlyArray<KeptRun>, Failure>
    /** The last run whose day somebody chose, or the night: one behind an import goes on with the day of another. */
    readonly lastDated: Effect.Effect<Pick<Run, "asOf" | "startedAt"> | undefined, Failure>
    /** The last run over everything; undefined before the first. */
    readonly lastComplete: Effect.Effect<CompleteRun | undefined, Failure>
    /** For each instant the first run over everything that began at it or after it: it saw all that was written before. */
    readonly completeSince: (
      instants: ReadonlyArray<string>
    ) => Effect.Effect<ReadonlyMap<string, CompleteRun>, Failure>
  }
>()("@wengang/application/FindingStore") {}
