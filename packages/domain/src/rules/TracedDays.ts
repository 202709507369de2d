import type { Supply } from "../dossiers/Supply.ts"
import type { LedgerName } from "../ledgers/ledgers.ts"
import { ledgers } from "../ledgers/ledgers.ts"
import type { AreaCode } from "../values/Area.ts"
import * as Day from "../values/Day.ts"
import * as Month from "../values/Month.ts"
import * as Period from "../values/Period.ts"
import type { Sentence } from "../values/Sentence.ts"
import { spanInChinese, spanInEnglish } from "./asked/spansInWords.ts"
import { Told } from "./asked/Told.ts"
import { Inquiry } from "./Inquiry.ts"
import type { Outcome } from "./Outcome.ts"

/** What makes its sentences shorter and plainer. */
export interface Telling {
  /** The key of the subject, which each sentence is about unless it names another row. */
  readonly subject?: string
  /** What people call a place named in a row of somebody who lives in `home`; undefined where that is not to be told. */
  readonly placeName?: ((place: AreaCode, home: AreaCode | null) => string | undefined) | undefined
}

/** An inquiry that gives the same answers and keeps each question about the day with its answer as a sentence. */
export class TracedDays extends Inquiry {
  private readonly told = new Told()
  protected readonly telling: Telling
  /** Questions that an answer asks in its turn are part of it and not told. */
  private inside = false

  constructor(asOf: Day.Day, supply: Supply, telling: Telling = {}) {
    super(asOf, supply)
    this.telling = telling
  }

  /** What was asked since the last `begin`, each question once. */
  get comparisons(): ReadonlyArray<Sentence> {
    return this.told.sentences
  }

  override begin(until: Day.Day | null): void {
    this.told.clear()
    super.begin(until)
  }

  override reached(day: Day.Day): boolean {
    return this.tell(
      () => super.reached(day),
      (yes) => `${Day.inChinese(day)}${yes ? "已到" : "未到"}`,
      (yes) => `${day} ${yes ? "has come" : "has not come yet"}`
    )
  }

  override isPast(day: Day.Day): boolean {
    return this.tell(
      () => super.isPast(day),
      (yes) => `${Day.inChinese(day)}${yes ? "已过" : "未过"}`,
      (yes) => `${day} ${yes ? "is past" : "is not past"}`
    )
  }

  override isActive(period: Period.Period & { readonly id?: string }): boolean {
    return this.tell(
      () => super.isActive(period),
      (yes) => `${spanInChinese(period)}${yes ? "包含" : "不包含"}核验日`,
      (yes) => `${spanInEnglish(period)} ${yes ? "holds" : "does not hold"} the day`,
      period.id
    )
  }

  override isOlderThan(day: Day.Day, count: number): boolean {
    const age = Day.daysBetween(day, this.asOf)
    if (age < 0) {
      return this.tell(
        () => super.isOlderThan(day, count),
        () => `${Day.inChinese(day)}尚未到来，未超过${count}天`,
        () => `${day} has not come yet, not more than ${count} days back`
      )
    }
    return this.tell(
      () => super.isOlderThan(day, count),
      (yes) => `${Day.inChinese(day)}距核验日${age}天，${yes ? "超过" : "未超过"}${count}天`,
      (yes) => `${day} lies ${age} days back, ${yes ? "more" : "not more"} than ${count}`
    )
  }

  override hasCompletedYears(day: Day.Day, years: number): boolean {
    return this.tell(
      () => super.hasCompletedYears(day, years),
      (yes) => `${Day.inChinese(day)}出生，${yes ? "已满" : "未满"}${years}周岁`,
      (yes) => `born on ${day}, ${yes ? `${years} or older` : `younger than ${years}`}`
    )
  }

  override isAged(bornOn: Day.Day, from: number, to: number, of?: string): boolean {
    return this.tell(
      () => super.isAged(bornOn, from, to),
      (yes) => `${Day.inChinese(bornOn)}出生，年龄${yes ? "在" : "不在"}${from}至${to - 1}周岁之间`,
      (yes) => `born on ${bornOn}, ${yes ? "aged" : "not aged"} ${from} to ${to - 1}`,
      of
    )
  }

  override hasPassedMonths(day: Day.Day, months: number): boolean {
    return this.tell(
      () => super.hasPassedMonths(day, months),
      (yes) => `自${Day.inChinese(day)}起${yes ? "已满" : "未满"}${months}个月`,
      (yes) => `since ${day} ${months} months ${yes ? "have" : "have not"} passed`
    )
  }

  override touchesLast(count: number, period: Period.Period): boolean {
    return this.tell(
      () => super.touchesLast(count, period),
      (yes) => `${spanInChinese(period)}与最近${count}天${yes ? "有重叠" : "不重叠"}`,
      (yes) => `${spanInEnglish(period)} and the last ${count} days share ${yes ? "days" : "no day"}`
    )
  }

  override haveCovered(count: number, periods: ReadonlyArray<Period.Period>, first: Day.Day, last: Day.Day): boolean {
    const spans = periods.length
    return this.tell(
      () => super.haveCovered(count, periods, first, last),
      (yes) => `${Day.inChinese(first)}至${Day.inChinese(last)}，${spans}段时间合计${yes ? "已满" : "不满"}${count}天`,
      (yes) =>
        `from ${first} to ${last}, ${spans === 1 ? "1 span holds" : `${spans} spans hold`} ${yes ? "" : "fewer than "}${count} days${yes ? " or more" : ""}`
    )
  }

  override haveHeldMonths(periods: ReadonlyArray<Period.Period>, limit: number): boolean {
    const months = this.monthsOver(periods)
    const day = Day.inChinese(this.asOf)
    return this.tell(
      () => super.haveHeldMonths(periods, limit),
      (yes) => `截至${day}累计整月在岗${months}个月，${yes ? "超过" : "未超过"}${limit}个月`,
      (yes) => `whole months in such posts by ${this.asOf}: ${months}, ${yes ? "more" : "not more"} than ${limit}`
    )
  }

  /** The whole months of the spans that are over, each counted once: of one that goes on those before this month. */
  private monthsOver(periods: ReadonlyArray<Period.Period>): number {
    const over = Month.plus(Month.ofDay(this.asOf), -1)
    return Period.union(periods).reduce((sum, period) => {
      const { first, last } = Period.wholeMonths(period)
      return sum + Month.count(first, last === null || last > over ? over : last)
    }, 0)
  }

  override lastCompleteMonth(): Month.Month {
    return this.tell(
      () => super.lastCompleteMonth(),
      (month) => `最近一个完整月份是${Month.inChinese(month)}`,
      (month) => `the last complete month is ${month}`
    )
  }

  override firstOfCompleteMonths(count: number): Month.Month {
    return this.tell(
      () => super.firstOfCompleteMonths(count),
      (month) => `最近${count}个完整月份自${Month.inChinese(month)}起`,
      (month) => `the last ${count} complete months begin with ${month}`
    )
  }

  override settledMonth(days: number): Month.Month {
    return this.tell(
      () => super.settledMonth(days),
      (month) => `结束已满${days}天的最近月份是${Month.inChinese(month)}`,
      (month) => `the last month that ended ${days} or more days ago is ${month}`
    )
  }

  override yearBack(days: number): number {
    return this.tell(
      () => super.yearBack(days),
      (year) => `${days}天前在${year}年`,
      (year) => `${days} days ago lies in ${year}`
    )
  }

  override unsupplied(area: AreaCode, ...wanted: ReadonlyArray<LedgerName>): Outcome | undefined {
    const missing = wanted.filter((ledger) => !this.supply.has(ledger, area))
    const sheets = (missing.length > 0 ? missing : wanted).map((ledger) => ledgers[ledger].sheet)
    return this.tell(
      () => super.unsupplied(area, ...wanted),
      () => `当地${missing.length > 0 ? "从未提供" : "已提供"}${sheets.map((sheet) => `“${sheet}”`).join("")}表`,
      () =>
        `the county ${missing.length > 0 ? "never" : "has"} supplied the sheet${sheets.length > 1 ? "s" : ""} ${sheets.join(", ")}`
    )
  }

  /** Keeps what was weighed beside the day. */
  protected note(sentence: Sentence, of?: string): void {
    if (!this.inside) this.told.tell(sentence, of === this.telling.subject ? undefined : of)
  }

  private tell<A>(answer: () => A, zh: (answer: A) => string, en: (answer: A) => string, of?: string): A {
    if (this.inside) return answer()
    this.inside = true
    try {
      const given = answer()
      this.told.tell({ zh: zh(given), en: en(given) }, of === this.telling.subject ? undefined : of)
      return given
    } finally {
      this.inside = false
    }
  }
}
