import { type AreaCode, inSameCounty } from "../values/Area.ts"
import * as Day from "../values/Day.ts"
import * as Month from "../values/Month.ts"
import type * as Period from "../values/Period.ts"
import type { Sentence } from "../values/Sentence.ts"
import { amountsInWords } from "./asked/amountsInWords.ts"
import { type Moment, moments } from "./asked/moments.ts"
import { type Quantity, quantities, type Share, shares, type Unit } from "./asked/quantities.ts"
import { type RecordName, records } from "./asked/records.ts"
import { dayInWords, gapInSpan, spanInChinese, spanInEnglish } from "./asked/spansInWords.ts"
import { type Statement, statements } from "./asked/statements.ts"
import type { FieldName, Inquiry } from "./Inquiry.ts"
import { TracedDays } from "./TracedDays.ts"

const monthStart: Sentence = { zh: "月初", en: "the month's first day" }
const monthEnd: Sentence = { zh: "月末", en: "the month's last day" }

const outsideCounty: Sentence = { zh: "在县外", en: "lies outside the county" }
const inCounty: Sentence = { zh: "在县内", en: "lies in the county" }
const perhapsInCounty: Sentence = {
  zh: "只到本市或本省，不能确定在县外",
  en: "is only the city or province of the county, so perhaps in it"
}
const sameCounty: Sentence = { zh: "在同一县", en: "lie in the same county" }
const differentCounties: Sentence = { zh: "不在同一县", en: "lie in different counties" }
const perhapsSameCounty: Sentence = {
  zh: "有一处只到市或省，不能确定是否在同一县",
  en: "may lie in the same county: one is only a city or province"
}

type Job = Parameters<Inquiry["isAway"]>[0]

/** An inquiry that gives the same answers and keeps each question with its answer as a sentence. */
export class TracedInquiry extends TracedDays {
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
            zh: `${spanInChinese(period)}涵盖${spanInChinese({ startOn: first, endOn: last })}`,
            en: `${spanInEnglish(period)} holds all of ${first} to ${last}`
          }
        : gapInSpan(period, first, dayInWords(first), dayInWords(last)),
      of
    )
    return all
  }

  override touches(period: Period.Period, first: Day.Day, last: Day.Day, of?: string): boolean {
    const some = super.touches(period, first, last)
    const [zh, en] = some ? ["有重叠", "share days"] : ["不重叠", "share no day"]
    this.note(
      {
        zh: `${spanInChinese(period)}与${spanInChinese({ startOn: first, endOn: last })}${zh}`,
        en: `${spanInEnglish(period)} and ${first} to ${last} ${en}`
      },
      of
    )
    return some
  }

  override coversMonth(period: Period.Period, month: Month.Month): boolean {
    const all = super.coversMonth(period, month)
    this.note(
      all
        ? { zh: `全月在${spanInChinese(period)}之内`, en: `all of it lies in ${spanInEnglish(period)}` }
        : gapInSpan(period, Month.firstDay(month), monthStart, monthEnd),
      month
    )
    return all
  }

  override touchesMonth(period: Period.Period, month: Month.Month): boolean {
    const some = super.touchesMonth(period, month)
    const [zh, en] = some ? ["有的日子在", "some day of it lies in"] : ["没有一天在", "no day of it lies in"]
    this.note({ zh: `${zh}${spanInChinese(period)}之内`, en: `${en} ${spanInEnglish(period)}` }, month)
    return some
  }

  override isAway(job: Job, home: AreaCode): boolean {
    const away = super.isAway(job, home)
    const known = away || job.place === null || inSameCounty(job.place, home)
    this.place(job, home, known ? (away ? outsideCounty : inCounty) : perhapsInCounty)
    return away
  }

  override isOutOfProvince(job: Job, home: AreaCode): boolean {
    const out = super.isOutOfProvince(job, home)
    this.place(
      job,
      home,
      out ? { zh: "在省外", en: "lies outside the province" } : { zh: "在省内", en: "lies in the province" }
    )
    return out
  }

  override areInDifferentCounties(a: AreaCode, b: AreaCode): boolean {
    const differ = super.areInDifferentCounties(a, b)
    const [first, other] = [b, a].map((place) => this.telling.placeName?.(place, null))
    const { zh, en } = differ ? differentCounties : inSameCounty(a, b) ? sameCounty : perhapsSameCounty
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
    const given = { zh: `务工地${zh}${where.zh}`, en: `the place of work${en} ${where.en}` }
    this.note(place === null ? { zh: "务工地未填", en: "no place of work is given" } : given, id)
  }
}

/** What is counted stands before its number as a label does. */
function named(en: string, unit: Unit, amount: Sentence): string {
  return `${en}${unit === "yuan" || unit === "days" ? " " : ": "}${amount.en}`
}

function words(what: Quantity): { readonly unit: Unit; readonly by?: Sentence } & Sentence {
  return quantities[what]
}

/** As many texts as amounts. */
function texts<const A extends ReadonlyArray<number>>(unit: Unit | "percent", ...amounts: A) {
  return amountsInWords(unit, ...amounts) as { readonly [K in keyof A]: Sentence }
}

function dated(at: string): string {
  return Month.isRealMonth(at) ? Month.inChinese(at) : Day.inChinese(at as Day.Day)
}
