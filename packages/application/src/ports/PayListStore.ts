import type { StandingMonth } from "@wengang/domain/payLists/departuresFrom.ts"
import type { PayList, PayListState } from "@wengang/domain/payLists/PayList.ts"
import type { PostHolding } from "@wengang/domain/payLists/PostHolding.ts"
import type { AreaCode } from "@wengang/domain/values/Area.ts"
import type { Month } from "@wengang/domain/values/Month.ts"
import { Context, type Effect } from "effect"
import type { Reach } from "../acting/Reach.ts"
import type { Failure } from "../Failure.ts"

/** A pay list as it is kept. */
export interface StoredPayList {
  readonly list: PayList
  /** `0` for one that nobody has submitted yet. */
  readonly version: string
  /** SHA-256 of its figures; null while it has none. */
  readonly digest: string | null
  /** Whether attendance or pay of its month was written after it was approved. */
  readonly touched: boolean
}

/** Which list: of a village, for a month. */
export interface PayListName {
  readonly area: AreaCode
  readonly month: Month
}

export interface PayListFilter {
  readonly month?: Month
  readonly states?: ReadonlyArray<PayListState>
  readonly touched?: boolean
  /** The number of a post that somebody on the list holds. */
  readonly post?: string
}

/** What is owed for whole months served, by how far the list of the month has come. Money in fen. */
export interface ArrearsAtStage {
  readonly stage: PayListState
  readonly persons: number
  readonly months: number
  readonly money: number
}

/** Which of what is owed is wanted. */
export interface OwedFilter {
  readonly months: ReadonlyArray<Month>
  readonly stage?: PayListState
}

export interface OwedPage {
  /** Where it begins: what the page before said. */
  readonly after?: string | undefined
  readonly limit: number
}

/** A whole month served that is not paid in full. Money in fen. */
export interface OwedMonth {
  readonly stage: PayListState
  readonly appointmentId: string
  readonly personId: string
  /** Null for who lives out of reach. */
  readonly name: string | null
  /** The post's village. */
  readonly area: AreaCode
  readonly post: string
  readonly month: Month
  readonly due: number
  /** Null where nothing was entered. */
  readonly paid: number | null
  readonly fen: number
}

export interface OwedRows {
  readonly rows: ReadonlyArray<OwedMonth>
  /** What all pages come to: rows, persons, months, fen. */
  readonly total: number
  readonly persons: number
  readonly months: number
  readonly fen: number
  readonly next: string | null
}

/** What people write about pay lists. */
export interface PayListWrites {
  readonly find: (reach: Reach, name: PayListName) => Effect.Effect<StoredPayList | undefined, Failure>
  readonly holdings: (name: PayListName) => Effect.Effect<ReadonlyArray<PostHolding>, Failure>
  /** Keeps a list as it is after a step, in the version that follows; what it gives is what is kept. */
  readonly save: (before: Pick<StoredPayList, "version">, after: PayList) => Effect.Effect<StoredPayList, Failure>
}

/** Pay lists, and the posts that they are about. */
export class PayListStore extends Context.Service<
  PayListStore,
  {
    /** A list within reach that somebody submitted; undefined where there is none. */
    readonly find: (reach: Reach, name: PayListName) => Effect.Effect<StoredPayList | undefined, Failure>
    /** The posts of a village, each with those who hold it in a month. */
    readonly holdings: (name: PayListName) => Effect.Effect<ReadonlyArray<PostHolding>, Failure>
    /** Lists that were submitted, newest month first, there by village; `limit` of them after the one named. */
    readonly list: (
      reach: Reach,
      filter: PayListFilter,
      page: { readonly after?: PayListName; readonly limit: number }
    ) => Effect.Effect<ReadonlyArray<StoredPayList>, Failure>
    /** What attendance and pay say now of the villages and months of lists, by list (`area/month`). */
    readonly standing: (
      names: ReadonlyArray<PayListName>
    ) => Effect.Effect<ReadonlyMap<string, ReadonlyArray<StandingMonth>>, Failure>
    /** What is owed within reach for these months. */
    readonly arrears: (
      reach: Reach,
      months: ReadonlyArray<Month>
    ) => Effect.Effect<ReadonlyArray<ArrearsAtStage>, Failure>
    /** The same, a holder and month a row, village by village. */
    readonly owed: (reach: Reach, filter: OwedFilter, page: OwedPage) => Effect.Effect<OwedRows, Failure>
  }
>()("@wengang/application/PayListStore") {}
