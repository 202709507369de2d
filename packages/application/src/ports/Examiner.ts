import type { Supply } from "@wengang/domain/dossiers/Supply.ts"
import type { CountyShare } from "@wengang/domain/findings/CountyTally.ts"
import type { RuleCoverage } from "@wengang/domain/findings/Coverage.ts"
import type { SheetState } from "@wengang/domain/findings/SheetState.ts"
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

/** The kinds of dossiers that are judged each by itself; counties are judged from what these add to them. */
export const dossierKinds = ["household", "village", "plan", "class", "vacancy", "case"] as const
export type DossierKind = (typeof dossierKinds)[number]

/**
 * What judging dossiers of one kind left beside verdicts, dossier by dossier: lists of equal length, quick to hand over.
 * A run over everything lists only those of which the last run left something else.
 */
export interface JudgedDossiers {
  /** How many were judged, listed or not. */
  readonly judged: number
  readonly kind: DossierKind | "county"
  readonly keys: ReadonlyArray<string>
  readonly areas: ReadonlyArray<AreaCode>
  /** The first later day on which an outcome may change by time alone. */
  readonly recheckOn: ReadonlyArray<Day | null>
  /** The first later day on which what it adds to its county may change. */
  readonly shareTurnsOn: ReadonlyArray<Day | null>
  /** Digests of their imprints; empty for those that no longer exist. */
  readonly imprints: ReadonlyArray<string>
}

/** A verdict with the dossier that gave it, `kind:key`. */
export interface JudgedVerdict {
  readonly dossier: string
  readonly verdict: Verdict
}

/** What one slice of dossiers gave. Plain data: it may come from another thread. */
export interface SliceResult {
  /** Dossiers judged so far and in all, for a progress bar; their sizes are alike enough. */
  readonly done: number
  readonly total: number
  readonly dossiers: JudgedDossiers
  readonly verdicts: ReadonlyArray<JudgedVerdict>
  readonly coverage: ReadonlyArray<RuleCoverage>
  readonly shares: ReadonlyArray<readonly [AreaCode, CountyShare]>
  /** Imprints by digest that this slice was the first of its thread to meet. */
  readonly newImprints: ReadonlyArray<readonly [digest: string, text: string]>
}

/** What the ledgers held when a run took hold of them. */
export interface SheetsRead {
  /** The last change that it has counted. */
  readonly upTo: number
  readonly sheets: ReadonlyArray<SheetState>
}

/** One look at the dossiers of a scope, as they stood at one moment. */
export interface Examination {
  readonly slices: Stream.Stream<SliceResult, Failure>
  readonly policies: PolicyBook
  readonly supply: Supply
  /** The last change that it has seen. */
  readonly notedUpTo: number
  /** A rotating part of what was not touched, to be compared with what the last run left of it. */
  readonly audit: Stream.Stream<SliceResult, Failure>
  /** Counties to judge as a whole though nothing in them was examined; ignored where everything is. */
  readonly counties: ReadonlyArray<AreaCode>
  readonly sheets: SheetsRead
}

/** Hands the dossiers of a scope to the rules, slice by slice. */
export class Examiner extends Context.Service<
  Examiner,
  {
    /** Everything in the scope. */
    readonly examine: (scope: ExaminationScope) => Effect.Effect<Examination, Failure, Scope.Scope>
    /** What was touched since the last run, or came due by the day; with `audit`, a thirtieth of the villages beside it. */
    readonly examineChanged: (
      scope: ExaminationScope,
      options: { readonly audit: boolean }
    ) => Effect.Effect<Examination, Failure, Scope.Scope>
    /** A digest of the rules as they are written: another one means that everything must be looked at again. */
    readonly rulesDigest: string
    /** Parameters that jurisdictions set. */
    readonly policies: Effect.Effect<PolicyBook, Failure>
  }
>()("@wengang/application/Examiner") {}
