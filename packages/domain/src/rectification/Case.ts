import type { AreaCode, AreaLevel } from "../values/Area.ts"
import type { Day } from "../values/Day.ts"
import type { Sentence } from "../values/Sentence.ts"
import type { Party, Unit } from "./Party.ts"

/** A case's life, in its order. A closed one never changes: what comes back is a new case, linked to the old one. */
export const caseStates = ["handedOver", "signedFor", "planned", "inHand", "submitted", "reviewed", "closed"] as const
export type CaseState = (typeof caseStates)[number]

export const caseStateTitles: Readonly<Record<CaseState, Sentence>> = {
  handedOver: { zh: "已交办", en: "handed over" },
  signedFor: { zh: "已签收", en: "signed for" },
  planned: { zh: "已定方案", en: "planned" },
  inHand: { zh: "整改中", en: "in hand" },
  submitted: { zh: "申请销号", en: "submitted" },
  reviewed: { zh: "复核中", en: "reviewed" },
  closed: { zh: "已销号", en: "closed" }
}

/** Who puts it right, and how. */
export interface Plan {
  /** The person responsible, by name. */
  readonly responsible: string
  readonly measure: string
}

/** A paper that proves something: its file by digest, and what it is called. */
export interface Paper {
  readonly digest: string
  readonly name: string
}

/** What was done, as the rectifying unit says, and the papers that prove it. */
export interface Submission {
  readonly account: string
  readonly evidence: ReadonlyArray<Paper>
  readonly on: Day
}

/** One level's word that it was put right. */
export interface Review {
  readonly level: AreaLevel
  readonly by: Party
  readonly on: Day
}

/** More time that was asked for and not decided on. */
export interface ExtensionAsked {
  readonly until: Day
  readonly reason: string
  readonly by: Party
}

/** A finding, or several of one rule, that a unit must put right by a day. */
export interface Case {
  readonly id: string
  readonly state: CaseState
  /** The findings, by the ids of their suspicions; none where it was put in free words. */
  readonly findings: ReadonlyArray<string>
  /** The rule that they break; null where it was put in free words. */
  readonly rule: string | null
  /** Where the finding stands. */
  readonly area: AreaCode
  readonly foundAt: AreaLevel
  /** The closed case that came back as this one. */
  readonly relapseOf: string | null
  readonly handedOverBy: Party
  readonly handedOverOn: Day
  /** The unit that is to put it right. */
  readonly unit: Unit
  /** The day on which it was handed on to that unit; null where the unit has had it from the beginning. */
  readonly unitSince: Day | null
  /** The leader who answers for it, by name. */
  readonly leader: string | null
  readonly deadline: Day | null
  /** What is demanded of the result. */
  readonly quality: string | null
  readonly plan: Plan | null
  readonly submission: Submission | null
  /** Those of the present submission; a return undoes them. */
  readonly reviews: ReadonlyArray<Review>
  /** All who ever put a hand to putting it right. */
  readonly rectifiers: ReadonlyArray<Party>
  readonly extension: ExtensionAsked | null
  /** How often it was sent back. */
  readonly returns: number
  readonly changedOn: Day
  readonly closedOn: Day | null
}
