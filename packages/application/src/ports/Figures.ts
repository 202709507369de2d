import type { SuspicionState } from "@wengang/domain/findings/Suspicion.ts"
import type { Severity } from "@wengang/domain/rules/Rule.ts"
import type { AreaCode } from "@wengang/domain/values/Area.ts"
import type { Day } from "@wengang/domain/values/Day.ts"
import type { Month } from "@wengang/domain/values/Month.ts"
import { Context, type Effect } from "effect"
import type { Reach } from "../acting/Reach.ts"
import type { Failure } from "../Failure.ts"

/** What areas are compared by, and what each counts. */
export const measures = ["open", "errors", "persons", "overdue", "arrears"] as const
export type Measure = (typeof measures)[number]

/** To how many digits the codes of areas are cut: by city, county, township or village. */
export type AreaDigits = 4 | 6 | 9 | 12

/** What an area has of a measure: a count, or fen. */
export interface AreaFigure {
  readonly area: AreaCode
  readonly value: number
}

/** What came in and what was done with in a month. */
export interface MonthFigure {
  readonly month: Month
  readonly opened: number
  readonly resolved: number
  readonly handedOver: number
  readonly closed: number
}

/** The pay of a month that an area owes, in fen, and how many persons who hold posts it is owed to. */
export interface ArrearsFigure {
  readonly area: AreaCode
  readonly month: Month
  readonly fen: number
  readonly holders: number
}

/** What waits to be verified under a rule. */
export interface RuleFigure {
  readonly rule: string
  /** The gravest of its suspicions. */
  readonly severity: Severity
  readonly suspicions: number
  /** How many persons they concern. */
  readonly persons: number
  /** What is owed, the pay or the grants that they are about, in fen; null where they are about none. */
  readonly fen: number | null
}

/** Which suspicions a list of what they concern is of. */
export interface StandingFilter {
  readonly states: ReadonlyArray<SuspicionState>
  readonly rule?: string
  /** Only those of this very area, and of nothing that lies below it. */
  readonly whole?: AreaCode
}

export interface AmountFilter extends StandingFilter {
  /** Only money of this month. */
  readonly month?: Month
}

/** Which part of a list is wanted. */
export interface FigurePage {
  /** Where it begins: what the page before said. */
  readonly after?: string | undefined
  readonly limit: number
}

export interface FigureRows<A> {
  readonly rows: ReadonlyArray<A>
  /** How many there are on all pages. */
  readonly total: number
  readonly next: string | null
}

/** A person that suspicions are about. */
export interface ConcernedPerson {
  readonly personId: string
  /** Null for who lives out of reach. */
  readonly name: string | null
  readonly householdId: string | null
  /** The person's village. */
  readonly area: AreaCode
  readonly suspicions: number
}

/** Money that a suspicion is about: of a month's pay, or of a grant. */
export interface Amount {
  readonly suspicion: string
  /** The place of the suspicion. */
  readonly area: AreaCode
  readonly personId: string
  /** Null for who lives out of reach. */
  readonly name: string | null
  /** The post that it is pay of; null for a grant. */
  readonly post: string | null
  /** The key of the row of pay, there or missing, or of the grant. */
  readonly paper: string
  /** Null for a grant. */
  readonly month: Month | null
  /** What was due for the month; null for a grant. */
  readonly due: number | null
  /** What was paid; null where nothing was entered. */
  readonly paid: number | null
  /** What is owed, or was paid and should not have been. */
  readonly fen: number
}

export interface AmountRows extends FigureRows<Amount> {
  /** How many persons they are of, and the sum, on all pages. */
  readonly persons: number
  readonly fen: number
}

/** Sums for charts, each one statement however many rows there are, and the lists that they are sums of. */
export class Figures extends Context.Service<
  Figures,
  {
    /** By area, those that have any, in the order of their codes; overdue is what was due before `today`. */
    readonly byArea: (
      reach: Reach,
      measure: Measure,
      digits: AreaDigits,
      today: Day
    ) => Effect.Effect<ReadonlyArray<AreaFigure>, Failure>
    /** By month, those from `first` on in which something happened, in their order. */
    readonly byMonth: (reach: Reach, first: Month) => Effect.Effect<ReadonlyArray<MonthFigure>, Failure>
    /** By rule, those under which something waits to be verified. */
    readonly byRule: (reach: Reach) => Effect.Effect<ReadonlyArray<RuleFigure>, Failure>
    /** What stands of the rule on arrears, month by month, as its evidence says it. */
    readonly arrears: (reach: Reach, digits: AreaDigits) => Effect.Effect<ReadonlyArray<ArrearsFigure>, Failure>
    /** The persons that suspicions within reach are about, village by village. */
    readonly concerned: (
      reach: Reach,
      filter: StandingFilter,
      page: FigurePage
    ) => Effect.Effect<FigureRows<ConcernedPerson>, Failure>
    /** The money that suspicions within reach are about, place by place. */
    readonly amounts: (reach: Reach, filter: AmountFilter, page: FigurePage) => Effect.Effect<AmountRows, Failure>
  }
>()("@wengang/application/Figures") {}
