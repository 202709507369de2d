import { birthOf } from "../dossiers/birth.ts"
import type { PersonRow } from "../dossiers/HouseholdDossier.ts"
import type { Supply } from "../dossiers/Supply.ts"
import { type LedgerName, ledgers } from "../ledgers/ledgers.ts"
import type { AreaCode } from "../values/Area.ts"
import * as Day from "../values/Day.ts"
import * as Month from "../values/Month.ts"
import * as Period from "../values/Period.ts"
import { notEvaluable, type Outcome } from "./Outcome.ts"

/**
 * The day a rule is asked about. Rules compare with the day only through it, so that it can tell the first later day
 * on which one of those comparisons turns: until then the outcome cannot change by time alone.
 *
 * Invariants: (1) `changesOn` is null or later than `asOf`; (2) every answer given since `begin` stays the same on each
 * day before `changesOn`.
 */
export class Inquiry {
  readonly asOf: Day.Day
  readonly supply: Supply
  private turn: Day.Day | null = null
  private readonly daysAgo = new Map<number, Day.Day>()
  private readonly yearsAgo = new Map<number, Day.Day>()

  constructor(asOf: Day.Day, supply: Supply) {
    this.asOf = asOf
    this.supply = supply
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
    if (day < this.daysBack(count)) return true
    if (this.turn === null || day < this.turn) this.turnsOn(Day.plusDays(day, count + 1))
    return false
  }

  /** Whether `years` are completed since the day, as ages are counted. */
  hasCompletedYears(day: Day.Day, years: number): boolean {
    if (day <= this.yearsBack(years)) return true
    if (this.turn === null || Day.yearOf(day) + years <= Day.yearOf(this.turn)) {
      this.turnsOn(Day.plusYears(day, years))
    }
    return false
  }

  /** Whether `from` <= age < `to`, in completed years since birth. */
  isAged(bornOn: Day.Day, from: number, to: number): boolean {
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
    let month = Month.ofDay(this.asOf)
    while (Day.plusDays(Month.lastDay(month), days) > this.asOf) month = Month.plus(month, -1)
    this.turnsOn(Day.plusDays(Month.lastDay(Month.plus(month, 1)), days))
    return month
  }

  /** The year in which the day `days` days ago lies. */
  yearBack(days: number): number {
    const year = Day.yearOf(this.daysBack(days))
    this.turnsOn(Day.plusDays(Day.fromParts(year + 1, 1, 1), days))
    return year
  }

  /** Not evaluable for want of the ledgers that were never supplied in the county; undefined where all were. */
  unsupplied(area: AreaCode, ...wanted: ReadonlyArray<LedgerName>): Outcome | undefined {
    const missing = wanted.filter((ledger) => !this.supply.has(ledger, area))
    if (missing.length === 0) return undefined
    return notEvaluable(...missing.map((ledger) => ({ sheet: ledgers[ledger].sheet, field: null })))
  }

  private daysBack(count: number): Day.Day {
    const known = this.daysAgo.get(count)
    if (known !== undefined) return known
    const day = Day.plusDays(this.asOf, -count)
    this.daysAgo.set(count, day)
    return day
  }

  /** The latest birth date that has completed the years: ages of 29 February are completed on 1 March. */
  private yearsBack(years: number): Day.Day {
    const known = this.yearsAgo.get(years)
    if (known !== undefined) return known
    const year = Day.yearOf(this.asOf) - years
    const day = `${String(year).padStart(4, "0")}${this.asOf.slice(4)}` as Day.Day
    this.yearsAgo.set(years, day)
    return day
  }
}
