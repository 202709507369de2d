import type { AreaCode } from "../values/Area.ts"
import type { Month } from "../values/Month.ts"
import type { Sentence } from "../values/Sentence.ts"

/** A pay list's life: kept by the village, reviewed by the township, approved by the county. */
export const payListStates = ["drafted", "submitted", "reviewed", "approved"] as const
export type PayListState = (typeof payListStates)[number]

export const payListStateTitles: Readonly<Record<PayListState, Sentence>> = {
  drafted: { zh: "编制中", en: "drafted" },
  submitted: { zh: "待乡镇审核", en: "awaits the township" },
  reviewed: { zh: "待县级审批", en: "awaits the county" },
  approved: { zh: "已批准", en: "approved" }
}

/** What can happen to a pay list. */
export const payListEventKinds = ["submit", "review", "approve", "return"] as const
export type PayListEventKind = (typeof payListEventKinds)[number]

/** What a holder gets for a month, as it was copied from the ledgers. Money in fen. */
export interface PayFigures {
  readonly appointmentId: string
  readonly personId: string
  readonly name: string
  readonly postTitle: string
  readonly days: number
  readonly due: number
}

/** Somebody who took a step, by account and name. */
export interface PayListHand {
  readonly id: string
  readonly name: string
}

export interface PayListStep {
  readonly kind: PayListEventKind
  readonly by: PayListHand
  /** Instant in UTC, ISO 8601. */
  readonly at: string
  readonly reason: string | null
}

/** What is paid to those who hold posts in a village for a month. */
export interface PayList {
  readonly area: AreaCode
  readonly month: Month
  readonly state: PayListState
  /** Copied when it was submitted; none while it is drafted. */
  readonly figures: ReadonlyArray<PayFigures>
  /** Holders who were left out, as something of theirs was missing. */
  readonly leftOut: ReadonlyArray<string>
  /** Those who had a hand in the present round; a return begins a new one. */
  readonly hands: ReadonlyArray<PayListHand>
  readonly steps: ReadonlyArray<PayListStep>
}

/** A list that nobody has submitted. */
export function draftedList(area: AreaCode, month: Month): PayList {
  return { area, month, state: "drafted", figures: [], leftOut: [], hands: [], steps: [] }
}
