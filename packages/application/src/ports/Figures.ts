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

/** The pay of a month that an area owes, in fen, and how many holders of posts it is owed to. */
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

/** Sums for charts: each one statement, however many rows there are. */
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
  }
>()("@wengang/application/Figures") {}
