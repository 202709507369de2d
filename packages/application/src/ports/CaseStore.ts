import type { SuspicionState } from "@wengang/domain/findings/Suspicion.ts"
import type { Case, CaseState, Paper } from "@wengang/domain/rectification/Case.ts"
import type { CaseEventKind } from "@wengang/domain/rectification/CaseEvent.ts"
import type { Lamp, LampDays } from "@wengang/domain/rectification/Lamp.ts"
import type { Unit } from "@wengang/domain/rectification/Party.ts"
import type { AreaCode } from "@wengang/domain/values/Area.ts"
import type { Day } from "@wengang/domain/values/Day.ts"
import type { Month } from "@wengang/domain/values/Month.ts"
import type { Sentence } from "@wengang/domain/values/Sentence.ts"
import { Context, type Effect } from "effect"
import type { Reach } from "../acting/Reach.ts"
import type { Failure } from "../Failure.ts"
import type { Sort } from "../lists/Sort.ts"

/** A case as it is kept. */
export interface StoredCase {
  readonly case: Case
  /** What people call it: 编号. */
  readonly number: string
  /** Changes with every step. */
  readonly version: string
}

/** What happened to a case beside what its life allows: its beginning, and checks of others of its kind. */
export const caseStepKinds = ["handOver", "widerCheck"] as const
export type CaseStepKind = CaseEventKind | (typeof caseStepKinds)[number]

/** One step of a case, as its history keeps it. */
export interface CaseStep {
  readonly kind: CaseStepKind
  /** The state that followed. */
  readonly state: CaseState
  readonly actorId: string
  readonly actorName: string
  readonly unit: Unit
  readonly day: Day
  /** Instant in UTC, ISO 8601. */
  readonly at: string
  readonly requestId: string
  /** What was said and set, as plain data. */
  readonly details: Readonly<Record<string, unknown>>
}

/** A paper of a case, with who handed it in and when. */
export interface StoredPaper extends Paper {
  readonly mediaType: string
  readonly size: number
  readonly actorId: string
  readonly actorName: string
  readonly at: string
}

/** A finding of a case, as it stands now. */
export interface CaseFinding {
  readonly id: string
  readonly state: SuspicionState
  readonly area: AreaCode
  readonly message: Sentence
}

/** All that is known of a case. */
export interface CaseFile extends StoredCase {
  readonly steps: ReadonlyArray<CaseStep>
  readonly papers: ReadonlyArray<StoredPaper>
  readonly findings: ReadonlyArray<CaseFinding>
  /** The cases that what it closed came back as. */
  readonly relapses: ReadonlyArray<string>
  /** What people call the case that it came back from, and those that it came back as, by id. */
  readonly numbers: Readonly<Record<string, string>>
}

export interface CaseFilter {
  readonly states?: ReadonlyArray<CaseState>
  readonly lamp?: Lamp
  readonly rule?: string
  readonly unit?: Unit
  /** Only those of this very area, and of nothing that lies below it. */
  readonly whole?: AreaCode
  /** The month in which they were handed over. */
  readonly handedOver?: Month
  /** The month in which they were closed. */
  readonly closed?: Month
  /** The area of the office that handed them over, and was asked for more time. */
  readonly askedForTime?: AreaCode
}

/** By what cases may be put in order. A state is greater where it comes later in a case's life. */
export const caseOrders = [
  "number",
  "state",
  "area",
  "unit",
  "handedOverOn",
  "deadline",
  "changedOn",
  "closedOn"
] as const

export interface CasePageRequest {
  readonly sort?: Sort<(typeof caseOrders)[number]> | undefined
  /** Where the page begins: what the page before said. */
  readonly after?: string | undefined
  readonly limit: number
}

export interface StoredCasePage {
  readonly cases: ReadonlyArray<StoredCase>
  readonly total: number
  /** What to ask the next page after, an id where they are in their own order; null on the last page. */
  readonly next: string | null
}

/** A case that holds a suspicion: what a list says of it. */
export interface HoldingCase {
  readonly id: string
  readonly number: string
  readonly state: CaseState
  /** Those closed before, of which this one is a relapse, oldest first. */
  readonly before: ReadonlyArray<NumberedCase>
}

/** A case by what programs and people call it. */
export interface NumberedCase {
  readonly id: string
  readonly number: string
}

/** How many cases stand in a state and show a colour. */
export interface CaseCount {
  readonly state: CaseState
  readonly lamp: Lamp | null
  readonly cases: number
}

/** Cases and what happened to them. */
export class CaseStore extends Context.Service<
  CaseStore,
  {
    /** In the order asked for, or those that are due first before others. */
    readonly list: (
      reach: Reach,
      filter: CaseFilter,
      days: LampDays,
      page: CasePageRequest
    ) => Effect.Effect<StoredCasePage, Failure>
    readonly find: (reach: Reach, id: string) => Effect.Effect<CaseFile | undefined, Failure>
    /** The cases within reach that suspicions are in, by suspicion: the one that is open, else the one closed last. */
    readonly holding: (
      reach: Reach,
      suspicions: ReadonlyArray<string>
    ) => Effect.Effect<ReadonlyMap<string, HoldingCase>, Failure>
    /** What people call cases within reach, by id. */
    readonly numbers: (reach: Reach, ids: ReadonlyArray<string>) => Effect.Effect<ReadonlyMap<string, string>, Failure>
    readonly count: (
      reach: Reach,
      filter: CaseFilter,
      days: LampDays
    ) => Effect.Effect<ReadonlyArray<CaseCount>, Failure>
  }
>()("@wengang/application/CaseStore") {}
