import type { SuspicionState } from "@wengang/domain/findings/Suspicion.ts"
import type { Verdict } from "@wengang/domain/rules/Verdict.ts"
import type { Effect } from "effect"
import type { Reach } from "../acting/Reach.ts"
import type { Failure } from "../Failure.ts"
import type { RemarkedSuspicion, Suspicion, SuspicionEventName } from "./FindingStore.ts"

/** What somebody said of a suspicion, as its history keeps it. */
export interface JudgedSuspicion {
  readonly id: string
  readonly event: Extract<SuspicionEventName, "remarked" | "answered" | "cleared" | "confirmed">
  /** The state that follows. */
  readonly state: SuspicionState
  /** Their words; null where they needed none. */
  readonly reason: string | null
}

/** What people write to suspicions. */
export interface SuspicionWrites {
  /** A suspicion as this transaction sees it; undefined where there is none of this id within reach. */
  readonly find: (reach: Reach, id: string) => Effect.Effect<Suspicion | undefined, Failure>
  /** The suspicion that a verdict raised, as this transaction sees it; undefined where there is none within reach. */
  readonly about: (
    reach: Reach,
    verdict: Pick<Verdict, "rule" | "subject">
  ) => Effect.Effect<RemarkedSuspicion | undefined, Failure>
  /** The ids of those who made remarks on it since it came in. */
  readonly remarkedBy: (id: string) => Effect.Effect<ReadonlyArray<string>, Failure>
  /** Sets the state and notes in the history who said what, as of the day that the last run judged. */
  readonly judge: (judged: JudgedSuspicion) => Effect.Effect<void, Failure>
}
