import * as Day from "@wengang/domain/values/Day.ts"
import * as Month from "@wengang/domain/values/Month.ts"

export interface Span {
  readonly startOn: Day.Day
  readonly endOn: Day.Day
}

/** The days on which things happen in ledgers that are in order on the day judged. */
export interface Calendar {
  readonly asOf: Day.Day
  /** The year for which transport grants are judged. */
  readonly grantYear: number
  /** The day on which those who work away left. */
  readonly awaySince: Day.Day
  /** Whether they have been away long enough in that year for the transport grant. */
  readonly earnsTransport: boolean
  /** The class of those who left afterwards: seven days. */
  readonly winterClass: Span
  /** The class of those who stayed: eight days. */
  readonly summerClass: Span
  /** The twelve last complete months, for which there is attendance and pay. */
  readonly months: ReadonlyArray<Month.Month>
  /** The day on which each of those months was paid. */
  readonly payDays: ReadonlyArray<Day.Day>
  readonly holderSince: Day.Day
  readonly publicity: Span
  readonly agreement: Span
  /** The day `count` days before the day judged; after it when negative. */
  daysAgo(count: number): Day.Day
}

/** The days of ledgers that are in order on `asOf`. */
export function calendarOf(asOf: Day.Day): Calendar {
  const daysAgo = memoised((count: number) => Day.plusDays(asOf, -count))
  const grantYear = Day.yearOf(daysAgo(90))
  const awaySince = Day.fromParts(grantYear, 2, 20)
  const current = Month.ofDay(asOf)
  const months = Month.range(Month.plus(current, -12), Month.plus(current, -1))
  const holderSince = Month.firstDay(Month.plus(current, -12))
  const agreedOn = daysAgo(100)
  const awayUntil = Day.earlier(asOf, Day.fromParts(grantYear, 12, 31))
  return {
    asOf,
    grantYear,
    awaySince,
    earnsTransport: Day.daysBetween(awaySince, awayUntil) + 1 >= 90,
    winterClass: { startOn: Day.fromParts(grantYear, 1, 11), endOn: Day.fromParts(grantYear, 1, 17) },
    summerClass: { startOn: daysAgo(270), endOn: daysAgo(263) },
    months,
    payDays: months.map((month) => Day.earlier(Day.plusDays(Month.lastDay(month), 5), asOf)),
    holderSince,
    publicity: { startOn: Day.plusDays(holderSince, -12), endOn: Day.plusDays(holderSince, -5) },
    agreement: { startOn: agreedOn, endOn: Day.plusDays(Day.plusMonths(agreedOn, 12), -1) },
    daysAgo
  }
}

function memoised<K, V>(make: (key: K) => V): (key: K) => V {
  const known = new Map<K, V>()
  return (key) => {
    const found = known.get(key)
    if (found !== undefined) return found
    const made = make(key)
    known.set(key, made)
    return made
  }
}
