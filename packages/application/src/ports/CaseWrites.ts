import type { Case } from "@wengang/domain/rectification/Case.ts"
import type { AreaCode } from "@wengang/domain/values/Area.ts"
import type { Day } from "@wengang/domain/values/Day.ts"
import type { Effect } from "effect"
import type { Reach } from "../acting/Reach.ts"
import type { Failure } from "../Failure.ts"
import type { CaseStep, StoredCase, StoredPaper } from "./CaseStore.ts"

/** A step to be noted; the transaction knows the instant and the request. */
export type NewStep = Omit<CaseStep, "at" | "requestId">

/** Which case a suspicion is in, or was. */
export interface HeldSuspicion {
  readonly suspicion: string
  readonly case: string
  readonly closedOn: Day | null
}

/** The place of a case in the numbers of its area and year. */
export interface CaseOrdinal {
  readonly area: AreaCode
  readonly year: number
  readonly ordinal: number
}

/** What people write to cases. Every write notes that the dossier of the case was touched. */
export interface CaseWrites {
  /** A case as this transaction sees it; undefined where there is none of this id within reach. */
  readonly find: (reach: Reach, id: string) => Effect.Effect<StoredCase | undefined, Failure>
  /** The last number that was given in an area and year; 0 where none was. */
  readonly lastOrdinal: (area: AreaCode, year: number) => Effect.Effect<number, Failure>
  readonly holding: (suspicions: ReadonlyArray<string>) => Effect.Effect<ReadonlyArray<HeldSuspicion>, Failure>
  readonly open: (one: StoredCase, ordinal: CaseOrdinal, step: NewStep) => Effect.Effect<void, Failure>
  /** Keeps a case as it is after a step. */
  readonly save: (after: StoredCase, step: NewStep) => Effect.Effect<void, Failure>
  readonly papers: (id: string) => Effect.Effect<ReadonlyArray<StoredPaper>, Failure>
  /** Adds a paper, to whoever had a hand in the case too; one of the same content is left as it is. */
  readonly addPaper: (after: StoredCase, paper: Omit<StoredPaper, "at">) => Effect.Effect<void, Failure>
  /** Notes that others of the kind of a case were looked for in an area. */
  readonly checkWider: (one: Case, area: AreaCode, step: NewStep) => Effect.Effect<void, Failure>
}
