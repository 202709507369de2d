import * as Day from "./Day.ts"
import * as Month from "./Month.ts"

/** A span of days, both ends included; an empty end means that it goes on. */
export interface Period {
  readonly startOn: Day.Day
  readonly endOn: Day.Day | null
}

/** Whether a day lies in the span. */
export function contains(period: Period, day: Day.Day): boolean {
  return period.startOn <= day && (period.endOn === null || period.endOn >= day)
}

/** Whether the span holds each day from `first` to `last`. */
export function covers(period: Period, first: Day.Day, last: Day.Day): boolean {
  return period.startOn <= first && (period.endOn === null || period.endOn >= last)
}

/** Whether the span holds each day of the month. */
export function coversMonth(period: Period, month: Month.Month): boolean {
  return covers(period, Month.firstDay(month), Month.lastDay(month))
}

/** Whether the span holds some day of the month. */
export function touchesMonth(period: Period, month: Month.Month): boolean {
  return touches(period, Month.firstDay(month), Month.lastDay(month))
}

/** Whether the span holds some day from `first` to `last`; a span that ends before it starts holds none. */
export function touches(period: Period, first: Day.Day, last: Day.Day): boolean {
  return intersection(period, first, last) !== undefined
}

/** The days that the span shares with `first` to `last`, or undefined where there is none. */
export function intersection(
  period: Period,
  first: Day.Day,
  last: Day.Day
): { readonly first: Day.Day; readonly last: Day.Day } | undefined {
  const from = Day.later(period.startOn, first)
  const to = period.endOn === null ? last : Day.earlier(period.endOn, last)
  return from <= to ? { first: from, last: to } : undefined
}

/** The span that two spans share; it ends before it starts where they share none. */
export function shared(a: Period, b: Period): Period {
  const endOn = a.endOn === null ? b.endOn : b.endOn === null ? a.endOn : Day.earlier(a.endOn, b.endOn)
  return { startOn: Day.later(a.startOn, b.startOn), endOn }
}

/** The first and last month of which the span holds each day: `last` is null where it goes on, and before `first` where there is none. */
export function wholeMonths({ startOn, endOn }: Period): {
  readonly first: Month.Month
  readonly last: Month.Month | null
} {
  const begun = Month.ofDay(startOn)
  const first = Month.firstDay(begun) === startOn ? begun : Month.plus(begun, 1)
  if (endOn === null) return { first, last: null }
  const ended = Month.ofDay(endOn)
  return { first, last: Month.lastDay(ended) === endOn ? ended : Month.plus(ended, -1) }
}

/** The days of the spans as spans that neither overlap nor follow each other without a gap, oldest first. */
export function union(periods: ReadonlyArray<Period>): ReadonlyArray<Period> {
  const sorted = periods
    .filter(({ startOn, endOn }) => endOn === null || endOn >= startOn)
    .sort((a, b) => (a.startOn < b.startOn ? -1 : 1))
  const united: Array<Period> = []
  for (const { startOn, endOn } of sorted) {
    const last = united[united.length - 1]
    if (last === undefined || (last.endOn !== null && Day.plusDays(last.endOn, 1) < startOn)) {
      united.push({ startOn, endOn })
      continue
    }
    const longer = last.endOn === null || endOn === null ? null : Day.later(last.endOn, endOn)
    united[united.length - 1] = { startOn: last.startOn, endOn: longer }
  }
  return united
}

/** How many days from `first` to `last` lie in at least one of the spans, each day counted once. */
export function daysCovered(periods: ReadonlyArray<Period>, first: Day.Day, last: Day.Day): number {
  const shares = periods
    .map((period) => intersection(period, first, last))
    .filter((share) => share !== undefined)
    .sort((a, b) => (a.first < b.first ? -1 : 1))
  let days = 0
  let counted: Day.Day | undefined
  for (const share of shares) {
    const from = counted === undefined || counted < share.first ? share.first : Day.plusDays(counted, 1)
    if (from > share.last) continue
    days += Day.daysBetween(from, share.last) + 1
    counted = share.last
  }
  return days
}

/** `2021年11月28日起`, `2021年11月28日至2022年1月31日`, or of a single day `2021年11月28日`. */
export function inChinese({ startOn, endOn }: Period): string {
  if (endOn === startOn) return Day.inChinese(startOn)
  return endOn === null ? `${Day.inChinese(startOn)}起` : `${Day.inChinese(startOn)}至${Day.inChinese(endOn)}`
}

/** `from 2021-11-28`, `2021-11-28 to 2022-01-31`, or of a single day `2021-11-28`. */
export function inEnglish({ startOn, endOn }: Period): string {
  if (endOn === startOn) return startOn
  return endOn === null ? `from ${startOn}` : `${startOn} to ${endOn}`
}
