import { birthOf } from "../dossiers/birth.ts"
import type { PersonRow } from "../dossiers/HouseholdDossier.ts"
import type { Supply } from "../dossiers/Supply.ts"
import * as Employment from "../ledgers/Employment.ts"
import { type LedgerName, ledgers } from "../ledgers/ledgers.ts"
import * as Area from "../values/Area.ts"
import * as Day from "../values/Day.ts"
import * as Month from "../values/Month.ts"
import * as Period from "../values/Period.ts"
import type { Moment } from "./asked/moments.ts"
import type { Quantity, Share } from "./asked/quantities.ts"
import type { RecordName } from "./asked/records.ts"
import type { Statement } from "./asked/statements.ts"
import { notEvaluable, type Outcome } from "./Outcome.ts"
import { Today } from "./Today.ts"

/** How a column is called. */
export interface FieldName {
  readonly label: string
  readonly english: string
}

/**
 * What a rule asks while it judges. It compares with the day only through it, so that it can tell the first later day
 * on which one of those comparisons turns: until then the outcome cannot change by time alone. It weighs sums, counts,
 * texts, places and other days through it too, so that a traced one can tell how; here those answers cost no more than
 * the comparison itself. `what` names the words for it in `asked/`; `of` is the month or key of the row in hand,
 * where a rule goes through several.
 *
 * Invariants: (1) `changesOn` is null or later than `asOf`; (2) every answer given since `begin` stays the same on each
 * day before `changesOn`.
 */
export class Inquiry {
  readonly asOf: Day.Day
  readonly supply: Supply
  private turn: Day.Day | null = null
  /** The turn whose year was asked last, and that year. */
  private turnOfYear: Day.Day | null = null
  private turnYear = 0
  private readonly today: Today

  constructor(asOf: Day.Day, supply: Supply) {
    this.asOf = asOf
    this.supply = supply
    this.today = new Today(asOf)
  }

  /** Starts a judgement whose parameters hold until the given day. */
  begin(until: Day.Day | null): void {
    this.turn = null
    if (until !== null) this.turnsOn(until)
  }

  /** The first later day on which the answers given since `begin` may change, or null. */
  get changesOn(): Day.Day | null {
    return this.turn
  }

  /** Notes that something the judgement rests on may change on this day. Earlier days are of no interest. */
  turnsOn(day: Day.Day): void {
    if (day > this.asOf && (this.turn === null || day < this.turn)) this.turn = day
  }

  /** Whether the day has come: it is today or earlier. */
  reached(day: Day.Day): boolean {
    if (day <= this.asOf) return true
    this.turnsOn(day)
    return false
  }

  /** Whether the day lies before today. */
  isPast(day: Day.Day): boolean {
    if (day < this.asOf) return true
    if (this.turn === null || day < this.turn) this.turnsOn(Day.plusDays(day, 1))
    return false
  }

  /** Whether the span holds today. */
  isActive(period: Period.Period): boolean {
    return this.reached(period.startOn) && (period.endOn === null || !this.isPast(period.endOn))
  }

  /** Whether the day lies more than `count` days back. */
  isOlderThan(day: Day.Day, count: number): boolean {
    if (day < this.today.daysBack(count)) return true
    if (this.turn === null || day < this.turn) this.turnsOn(Day.plusDays(day, count + 1))
    return false
  }

  /** Whether `years` are completed since the day, as ages are counted. */
  hasCompletedYears(day: Day.Day, years: number): boolean {
    if (day <= this.today.yearsBack(years)) return true
    if (this.turn === null || Day.yearOf(day) + years <= this.yearOfTurn(this.turn)) {
      this.turnsOn(Day.plusYears(day, years))
    }
    return false
  }

  /** Whether `from` <= age < `to`, in completed years since birth. */
  isAged(bornOn: Day.Day, from: number, to: number, _of?: string): boolean {
    return this.hasCompletedYears(bornOn, from) && !this.hasCompletedYears(bornOn, to)
  }

  /** A birth date: the one stated, else that of a valid identity number once its day has come; null where neither is. */
  birthOf(person: Pick<PersonRow, "bornOn" | "identity">): Day.Day | null {
    const birth = birthOf(person, this.asOf)
    if (birth === null && person.identity.fault === null && person.identity.bornOn !== null) {
      this.turnsOn(person.identity.bornOn)
    }
    return birth
  }

  /** Whether `months` or more have passed since the day. */
  hasPassedMonths(day: Day.Day, months: number): boolean {
    return this.reached(Day.plusMonths(day, months))
  }

  /** Whether the span holds one of the last `count` days, today the last of them. */
  touchesLast(count: number, period: Period.Period): boolean {
    if (period.endOn !== null && period.endOn < period.startOn) return false
    if (!this.reached(period.startOn)) return false
    return period.endOn === null || !this.reached(Day.plusDays(period.endOn, count))
  }

  /** Whether the spans hold `count` or more of those days from `first` to `last` that have come, each counted once. */
  haveCovered(count: number, periods: ReadonlyArray<Period.Period>, first: Day.Day, last: Day.Day): boolean {
    const covered = Period.daysCovered(periods, first, Day.earlier(last, this.asOf))
    if (covered >= count) return true
    // Each later day adds one at most.
    const earliest = Day.plusDays(this.asOf, count - covered)
    if (earliest <= last && periods.some(({ endOn }) => endOn === null || endOn > this.asOf)) this.turnsOn(earliest)
    return false
  }

  /** Whether more than `limit` whole months of the spans are over, each counted once. */
  haveHeldMonths(periods: ReadonlyArray<Period.Period>, limit: number): boolean {
    let left = limit
    for (const period of Period.union(periods)) {
      const { first, last } = Period.wholeMonths(period)
      const count = last === null ? Number.POSITIVE_INFINITY : Month.count(first, last)
      if (count > left) return this.isPast(Month.lastDay(Month.plus(first, left)))
      left -= count
    }
    return false
  }

  /** The last complete month: the one before that in which today lies. */
  lastCompleteMonth(): Month.Month {
    const current = Month.ofDay(this.asOf)
    this.turnsOn(Month.firstDay(Month.plus(current, 1)))
    return Month.plus(current, -1)
  }

  /** The first of the last `count` complete months. */
  firstOfCompleteMonths(count: number): Month.Month {
    return Month.plus(this.lastCompleteMonth(), 1 - count)
  }

  /** The last month that ended at least `days` days ago. */
  settledMonth(days: number): Month.Month {
    const settled = this.today.settledMonth(days)
    this.turnsOn(settled.until)
    return settled.is
  }

  /** The year in which the day `days` days ago lies. */
  yearBack(days: number): number {
    const back = this.today.yearBack(days)
    this.turnsOn(back.until)
    return back.is
  }

  /** Not evaluable for want of the ledgers that were never supplied in the county; undefined where all were. */
  unsupplied(area: Area.AreaCode, ...wanted: ReadonlyArray<LedgerName>): Outcome | undefined {
    const missing = wanted.filter((ledger) => !this.supply.has(ledger, area))
    if (missing.length === 0) return undefined
    return notEvaluable(...missing.map((ledger) => ({ sheet: ledgers[ledger].sheet, field: null })))
  }

  /** Whether something holds. */
  is(_what: Statement, holds: boolean, _of?: string): boolean {
    return holds
  }

  /** Whether there is a row, or a value where one may be. */
  has<T>(_what: RecordName, value: T, _of?: string): value is NonNullable<T> {
    return value !== null && value !== undefined
  }

  /** Whether a field is left empty. */
  isBlank(_field: FieldName, value: string | number | boolean | null, _of?: string): boolean {
    return value === null || value === ""
  }

  /** Whether there is any of it: more than 0. */
  isAny(_what: Quantity, value: number, _of?: string): boolean {
    return value > 0
  }

  /** All rows of a kind, as they are. */
  all<T>(_what: Quantity, rows: ReadonlyArray<T>, _of?: string): ReadonlyArray<T> {
    return rows
  }

  isMore(_what: Quantity, value: number, limit: number, _of?: string): boolean {
    return value > limit
  }

  isLess(_what: Quantity, value: number, limit: number, _of?: string): boolean {
    return value < limit
  }

  isSame(_what: Quantity, value: number, other: number, _of?: string): boolean {
    return value === other
  }

  /** Whether two amounts differ by more than a third; all of them `per` times what they are, so that they stay whole. */
  differByMore(_what: Quantity, value: number, other: number, limit: number, _per: number, _of?: string): boolean {
    return Math.abs(value - other) > limit
  }

  /** Whether the part is less than so many percent of the whole. */
  isShareLess(_what: Share, part: number, whole: number, percent: number): boolean {
    return part * 100 < percent * whole
  }

  /** Whether a day or month lies after another. */
  isLater(_what: Moment, at: string, other: string, _of?: string): boolean {
    return at > other
  }

  /** Whether a day or month lies before another. */
  isEarlier(_what: Moment, at: string, other: string, _of?: string): boolean {
    return at < other
  }

  /** Whether a month is one of those looked at. */
  isAmong(month: Month.Month, first: Month.Month, last: Month.Month): boolean {
    return month >= first && month <= last
  }

  /** Whether `years` were completed on another day than today. */
  hadCompletedYears(day: Day.Day, years: number, on: Day.Day): boolean {
    return Day.hasCompletedYears(day, years, on)
  }

  /** Whether the span holds each day from `first` to `last`. */
  covers(period: Period.Period, first: Day.Day, last: Day.Day, _of?: string): boolean {
    return Period.covers(period, first, last)
  }

  /** Whether the span holds some day from `first` to `last`. */
  touches(period: Period.Period, first: Day.Day, last: Day.Day, _of?: string): boolean {
    return Period.touches(period, first, last)
  }

  /** Whether the span holds each day of the month. */
  coversMonth(period: Period.Period, month: Month.Month): boolean {
    return Period.coversMonth(period, month)
  }

  /** Whether the span holds some day of the month. */
  touchesMonth(period: Period.Period, month: Month.Month): boolean {
    return Period.touchesMonth(period, month)
  }

  /** Whether the work is outside the county of `home`, as far as its place tells. */
  isAway(job: Pick<Employment.Employment, "id" | "place">, home: Area.AreaCode): boolean {
    return Employment.isAway(job, home)
  }

  /** Whether the work is outside the province of `home`. */
  isOutOfProvince(job: Pick<Employment.Employment, "id" | "place">, home: Area.AreaCode): boolean {
    return Employment.isOutOfProvince(job, home)
  }

  /** Whether two places of work lie in different counties, as far as they tell. */
  areInDifferentCounties(a: Area.AreaCode, b: Area.AreaCode): boolean {
    return Area.inDifferentCounties(a, b)
  }

  private yearOfTurn(turn: Day.Day): number {
    if (this.turnOfYear !== turn) {
      this.turnOfYear = turn
      this.turnYear = Day.yearOf(turn)
    }
    return this.turnYear
  }
}
