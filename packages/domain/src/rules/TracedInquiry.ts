import type { Supply } from "../dossiers/Supply.ts"
import type { LedgerName } from "../ledgers/ledgers.ts"
import { ledgers } from "../ledgers/ledgers.ts"
import type { AreaCode } from "../values/Area.ts"
import * as Day from "../values/Day.ts"
import * as Month from "../values/Month.ts"
import type * as Period from "../values/Period.ts"
import type { Sentence } from "../values/Sentence.ts"
import { amountsInWords } from "./amountsInWords.ts"
import {
  type Moment,
  moments,
  type Quantity,
  quantities,
  type RecordName,
  records,
  type Share,
  type Statement,
  shares,
  statements,
  type Unit
} from "./asked.words.ts"
import { type FieldName, Inquiry } from "./Inquiry.ts"
import type { Outcome } from "./Outcome.ts"
import { Told } from "./Told.ts"

/** What makes its sentences shorter and plainer. */
export interface Telling {
  /** The key of the subject, which each sentence is about unless it names another row. */
  readonly subject?: string
  /** What people call a place named in a row of somebody who lives in `home`; undefined where that is not to be told. */
  readonly placeName?: ((place: AreaCode, home: AreaCode | null) => string | undefined) | undefined
}

const monthStart: Sentence = { zh: "月初", en: "the month's first day" }
const monthEnd: Sentence = { zh: "月末", en: "the month's last day" }

type Job = Parameters<Inquiry["isAway"]>[0]

/** An inquiry that gives the same answers and keeps each question with its answer as a sentence. */
export class TracedInquiry extends Inquiry {
  private readonly told = new Told()
  private readonly telling: Telling
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

  override isActive(period: Period.Period): boolean {
    return this.tell(
      () => super.isActive(period),
      (yes) => `${inChinese(period)}${yes ? "包含" : "不包含"}核验日`,
      (yes) => `${inEnglish(period)} ${yes ? "holds" : "does not hold"} the day`
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

  override isAged(bornOn: Day.Day, from: number, to: number): boolean {
    return this.tell(
      () => super.isAged(bornOn, from, to),
      (yes) => `${Day.inChinese(bornOn)}出生，年龄${yes ? "在" : "不在"}${from}至${to - 1}周岁之间`,
      (yes) => `born on ${bornOn}, ${yes ? "aged" : "not aged"} ${from} to ${to - 1}`
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
      (yes) => `${inChinese(period)}${yes ? "含有" : "不含"}最近${count}天中的某一天`,
      (yes) => `${inEnglish(period)} holds ${yes ? "some" : "none"} of the last ${count} days`
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

  override is(what: Statement, holds: boolean, of?: string): boolean {
    const { yes, no } = statements[what]
    this.note(holds ? yes : no, of)
    return holds
  }

  override has<T>(what: RecordName, value: T, of?: string): value is NonNullable<T> {
    const { zh, en } = records[what]
    const there = super.has(what, value)
    this.note(
      { zh: `${there ? "有" : "无"}${zh}`, en: `there is ${there ? (/^[aeiou]/.test(en) ? "an" : "a") : "no"} ${en}` },
      of
    )
    return there
  }

  override isBlank(field: FieldName, value: string | number | boolean | null, of?: string): boolean {
    const blank = super.isBlank(field, value)
    const [zh, en] = blank ? ["未填", "is left empty"] : ["已填", "is filled in"]
    this.note({ zh: `“${field.label}”${zh}`, en: `“${field.english}” ${en}` }, of)
    return blank
  }

  override isAny(what: Quantity, value: number, of?: string): boolean {
    const any = super.isAny(what, value)
    const { zh, en, unit } = quantities[what]
    const [amount] = texts(unit, value)
    if (!any && unit === "row") this.note({ zh: `无${zh}`, en: `no ${en}` }, of)
    else this.note({ zh: `${zh}${amount.zh}`, en: named(en, unit, amount) }, of)
    return any
  }

  override all<T>(what: Quantity, rows: ReadonlyArray<T>, of?: string): ReadonlyArray<T> {
    this.isAny(what, rows.length, of)
    return rows
  }

  override isMore(what: Quantity, value: number, limit: number, of?: string): boolean {
    const more = super.isMore(what, value, limit)
    this.weigh(what, value, limit, more ? { zh: "超过", en: "more than" } : { zh: "未超过", en: "not more than" }, of)
    return more
  }

  override isLess(what: Quantity, value: number, limit: number, of?: string): boolean {
    const less = super.isLess(what, value, limit)
    const fewer = quantities[what].unit === "yuan" ? "less" : "fewer"
    this.weigh(
      what,
      value,
      limit,
      less ? { zh: "少于", en: `${fewer} than` } : { zh: "不少于", en: `not ${fewer} than` },
      of
    )
    return less
  }

  override isSame(what: Quantity, value: number, other: number, of?: string): boolean {
    const same = super.isSame(what, value, other)
    const { zh, en, unit, by } = words(what)
    const [a, b] = texts(unit, value, other)
    const against = by ?? { zh: "应为", en: "wanted" }
    this.note(
      {
        zh: `${zh}${a.zh}，${against.zh}${b.zh}，${same ? "一致" : "不一致"}`,
        en: `${named(en, unit, a)}, ${named(against.en, unit, b)}, ${same ? "the same" : "not the same"}`
      },
      of
    )
    return same
  }

  override differByMore(what: Quantity, value: number, other: number, limit: number, per: number, of?: string) {
    const differ = super.differByMore(what, value, other, limit, per)
    const { zh, en, unit, by } = words(what)
    const [a, b] = texts(unit, value / per, other / per)
    const [apart, allowed] = texts(unit, Math.abs(value - other) / per, limit / per)
    const against = by ?? { zh: "应为", en: "wanted" }
    this.note(
      {
        zh: `${against.zh}${b.zh}，${zh}${a.zh}，相差${apart.zh}，${differ ? "超过" : "未超过"}${allowed.zh}`,
        en: `${named(against.en, unit, b)}, ${named(en, unit, a)}, ${apart.en} apart, ${differ ? "more" : "not more"} than ${allowed.en}`
      },
      of
    )
    return differ
  }

  override isShareLess(what: Share, part: number, whole: number, percent: number): boolean {
    const less = super.isShareLess(what, part, whole, percent)
    const { unit, ...words } = shares[what]
    const [of, among] = texts(unit, part, whole)
    const [rate, limit] = texts("percent", whole > 0 ? (part * 100) / whole : percent, percent)
    const [zh, en] = whole > 0 ? [`${words.rate.zh}${rate.zh}，`, `${words.rate.en} ${rate.en}, `] : ["", ""]
    this.note({
      zh: `${words.whole.zh}${among.zh}，${words.part.zh}${of.zh}，${zh}${less ? "低于" : "不低于"}${limit.zh}`,
      en: `${named(words.whole.en, unit, among)}, ${named(words.part.en, unit, of)}, ${en}${less ? "less" : "not less"} than ${limit.en}`
    })
    return less
  }

  override isLater(what: Moment, at: string, other: string, of?: string): boolean {
    const later = super.isLater(what, at, other)
    this.order(what, at, other, later ? { zh: "晚于", en: "after" } : { zh: "不晚于", en: "not after" }, of)
    return later
  }

  override isEarlier(what: Moment, at: string, other: string, of?: string): boolean {
    const earlier = super.isEarlier(what, at, other)
    this.order(what, at, other, earlier ? { zh: "早于", en: "before" } : { zh: "不早于", en: "not before" }, of)
    return earlier
  }

  override isAmong(month: Month.Month, first: Month.Month, last: Month.Month): boolean {
    const among = super.isAmong(month, first, last)
    this.note(
      { zh: `${among ? "在" : "不在"}核验月份内`, en: `${among ? "" : "not "}among the months looked at` },
      month
    )
    return among
  }

  override hadCompletedYears(day: Day.Day, years: number, on: Day.Day): boolean {
    const had = super.hadCompletedYears(day, years, on)
    this.note({
      zh: `${Day.inChinese(day)}出生，${Day.inChinese(on)}${had ? "已满" : "未满"}${years}周岁`,
      en: `born on ${day}, ${had ? `${years} or older` : `younger than ${years}`} on ${on}`
    })
    return had
  }

  override covers(period: Period.Period, first: Day.Day, last: Day.Day, of?: string): boolean {
    const all = super.covers(period, first, last)
    this.note(
      all
        ? {
            zh: `${inChinese(period)}涵盖${inChinese({ startOn: first, endOn: last })}`,
            en: `${inEnglish(period)} holds all of ${first} to ${last}`
          }
        : gapIn(period, first, told(first), told(last)),
      of
    )
    return all
  }

  override touches(period: Period.Period, first: Day.Day, last: Day.Day, of?: string): boolean {
    const some = super.touches(period, first, last)
    const [zh, en] = some ? ["有重叠", "share days"] : ["不重叠", "share no day"]
    this.note(
      {
        zh: `${inChinese(period)}与${inChinese({ startOn: first, endOn: last })}${zh}`,
        en: `${inEnglish(period)} and ${first} to ${last} ${en}`
      },
      of
    )
    return some
  }

  override coversMonth(period: Period.Period, month: Month.Month): boolean {
    const all = super.coversMonth(period, month)
    this.note(
      all
        ? { zh: `全月在${inChinese(period)}之内`, en: `all of it lies in ${inEnglish(period)}` }
        : gapIn(period, Month.firstDay(month), monthStart, monthEnd),
      month
    )
    return all
  }

  override touchesMonth(period: Period.Period, month: Month.Month): boolean {
    const some = super.touchesMonth(period, month)
    const [zh, en] = some ? ["有的日子在", "some day of it lies in"] : ["没有一天在", "no day of it lies in"]
    this.note({ zh: `${zh}${inChinese(period)}之内`, en: `${en} ${inEnglish(period)}` }, month)
    return some
  }

  override isAway(job: Job, home: AreaCode): boolean {
    const away = super.isAway(job, home)
    this.place(job, home, away ? { zh: "在县外", en: "outside the county" } : { zh: "在县内", en: "in the county" })
    return away
  }

  override isOutOfProvince(job: Job, home: AreaCode): boolean {
    const out = super.isOutOfProvince(job, home)
    this.place(job, home, out ? { zh: "在省外", en: "outside the province" } : { zh: "在省内", en: "in the province" })
    return out
  }

  override areInDifferentCounties(a: AreaCode, b: AreaCode): boolean {
    const differ = super.areInDifferentCounties(a, b)
    const [first, other] = [b, a].map((place) => this.telling.placeName?.(place, null))
    const [zh, en] = differ ? ["不在同一县", "lie in different counties"] : ["在同一县", "lie in the same county"]
    this.note({
      zh: first === undefined ? `两处务工地${zh}` : `务工地${first}与${other}${zh}`,
      en: first === undefined ? `two places of work ${en}` : `the places of work ${first} and ${other} ${en}`
    })
    return differ
  }

  private weigh(what: Quantity, value: number, limit: number, how: Sentence, of: string | undefined): void {
    const { zh, en, unit, by } = words(what)
    const [amount, against] = texts(unit, value, limit)
    this.note(
      {
        zh: `${zh}${amount.zh}，${how.zh}${by?.zh ?? ""}${against.zh}`,
        en: `${named(en, unit, amount)}, ${how.en} ${by === undefined ? "" : `${by.en} `}${against.en}`
      },
      of
    )
  }

  private order(what: Moment, at: string, other: string, how: Sentence, of: string | undefined): void {
    const { zh, en, than } = moments[what]
    const against = { zh: `${how.zh}${than.zh}${dated(other)}`, en: `${how.en} ${than.en}, ${other}` }
    // A month that names its row needs not be named again.
    this.note(of === at ? against : { zh: `${zh}${dated(at)}${against.zh}`, en: `${en}, ${at}, is ${against.en}` }, of)
  }

  private place({ id, place }: Job, home: AreaCode, where: Sentence): void {
    const name = place === null ? undefined : this.telling.placeName?.(place, home)
    const [zh, en] = name === undefined ? ["", ""] : [`（${name}）`, ` (${name})`]
    const given = { zh: `务工地${zh}${where.zh}`, en: `the place of work${en} lies ${where.en}` }
    this.note(place === null ? { zh: "务工地未填", en: "no place of work is given" } : given, id)
  }

  private note(sentence: Sentence, of?: string): void {
    if (!this.inside) this.told.tell(sentence, of === this.telling.subject ? undefined : of)
  }

  private tell<A>(answer: () => A, zh: (answer: A) => string, en: (answer: A) => string): A {
    if (this.inside) return answer()
    this.inside = true
    try {
      const given = answer()
      this.told.tell({ zh: zh(given), en: en(given) })
      return given
    } finally {
      this.inside = false
    }
  }
}

/** What is counted stands before its number as a label does. */
function named(en: string, unit: Unit, amount: Sentence): string {
  return `${en}${unit === "yuan" || unit === "days" ? " " : ": "}${amount.en}`
}

function words(what: Quantity): { readonly unit: Unit; readonly by?: Sentence } & Sentence {
  return quantities[what]
}

/** Why a span does not hold all of another; its end is not read where its start decides. */
function gapIn(period: Period.Period, first: Day.Day, from: Sentence, to: Sentence): Sentence {
  const { startOn } = period
  if (startOn > first) {
    return {
      zh: `时段始于${Day.inChinese(startOn)}，晚于${from.zh}`,
      en: `the span begins on ${startOn}, after ${from.en}`
    }
  }
  const endOn = period.endOn ?? startOn
  return { zh: `时段止于${Day.inChinese(endOn)}，早于${to.zh}`, en: `the span ends on ${endOn}, before ${to.en}` }
}

function told(day: Day.Day): Sentence {
  return { zh: Day.inChinese(day), en: day }
}

/** As many texts as amounts. */
function texts<const A extends ReadonlyArray<number>>(unit: Unit | "percent", ...amounts: A) {
  return amountsInWords(unit, ...amounts) as { readonly [K in keyof A]: Sentence }
}

function dated(at: string): string {
  return Month.isRealMonth(at) ? Month.inChinese(at) : Day.inChinese(at as Day.Day)
}

function inChinese({ startOn, endOn }: Period.Period): string {
  return `${Day.inChinese(startOn)}至${endOn === null ? "今" : Day.inChinese(endOn)}`
}

function inEnglish({ startOn, endOn }: Period.Period): string {
  return `${startOn} to ${endOn ?? "now"}`
}
