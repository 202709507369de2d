import type { AreaCode } from "../../values/Area.ts"
import type { Day } from "../../values/Day.ts"
import type { Sentence } from "../../values/Sentence.ts"
import type { Standing } from "../Parameter.ts"

/** A proposal's life. The last three are ends. */
export const proposalStates = ["drafted", "rehearsed", "submitted", "released", "refused", "withdrawn"] as const
export type ProposalState = (typeof proposalStates)[number]

export const proposalStateTitles: Readonly<Record<ProposalState, Sentence>> = {
  drafted: { zh: "待试算", en: "to be tried" },
  rehearsed: { zh: "已试算", en: "tried" },
  submitted: { zh: "待发布", en: "awaiting release" },
  released: { zh: "已发布", en: "released" },
  refused: { zh: "已退回", en: "refused" },
  withdrawn: { zh: "已撤回", en: "withdrawn" }
}

/** A row of 参数 that somebody wants. */
export interface ProposedParameter {
  readonly rule: string
  readonly name: string
  /** As the sheet writes it; null for a value that is not known any more. */
  readonly value: string | null
  readonly unit: string | null
  /** Null for the nation. */
  readonly jurisdiction: AreaCode | null
  readonly from: Day
  readonly to: Day | null
  readonly source: string
  readonly sourceDate: Day | null
  readonly standing: Standing
  /** Whether the window that still holds on the first day ends the day before. */
  readonly closing: boolean
}

/** What a run would open and resolve because of it, in numbers. */
export interface RehearsedLine {
  readonly opened: number
  readonly resolved: number
  readonly changed: number
  readonly persons: number
  /** In fen; null where the rule tells no amounts. */
  readonly money: number | null
}

/** What trying it gave, and what it looked at. */
export interface ProposalRehearsal extends RehearsedLine {
  /** The day that it judged. */
  readonly asOf: Day
  /** The day that the last run had judged by then. */
  readonly judged: Day
  /** The last change of the ledgers that it saw for certain. */
  readonly upTo: number
  readonly rulesDigest: string
  readonly villages: number
  /** By area, counties before their villages, up to a number; `furtherAreas` tells of how many it does not speak. */
  readonly areas: ReadonlyArray<RehearsedLine & { readonly area: AreaCode }>
  readonly furtherAreas: number
}

/** Somebody who took a step, by account and name. */
export interface Hand {
  readonly id: string
  readonly name: string
}

/** What can happen to a proposal. */
export const proposalEventKinds = ["rehearse", "submit", "release", "refuse", "withdraw"] as const
export type ProposalEventKind = (typeof proposalEventKinds)[number]

export interface ProposalStep {
  readonly kind: ProposalEventKind
  readonly by: Hand
  /** Instant in UTC, ISO 8601. */
  readonly at: string
  readonly reason: string | null
}

/** A change of a parameter that one person proposes and another releases. */
export interface Proposal {
  readonly id: string
  readonly state: ProposalState
  readonly parameter: ProposedParameter
  /** Why. */
  readonly reason: string
  readonly proposer: Hand
  /** The last one; null before the first. */
  readonly rehearsal: ProposalRehearsal | null
  readonly steps: ReadonlyArray<ProposalStep>
}
