import { Schema } from "effect"
import * as Day from "./Day.ts"

/** A calendar month, `YYYY-MM`. Months compare as text. */
export const Month = Schema.String.check(
  Schema.isPattern(/^\d{4}-\d{2}$/u),
  Schema.makeFilter((text) => isRealMonth(text) || "must be a real month, YYYY-MM")
).pipe(Schema.brand("Month"))
export type Month = typeof Month.Type

/** Whether the text is a month in the form `YYYY-MM`. */
export function isRealMonth(text: string): text is Month {
  return /^\d{4}-(0[1-9]|1[0-2])$/.test(text) && !text.startsWith("0000")
}

/** The month in which a day lies. */
export function ofDay(day: Day.Day): Month {
  return day.slice(0, 7) as Month
}

/** The month `count` months later (earlier when negative). */
export function plus(month: Month, count: number): Month {
  return at(toIndex(month) + count).month
}

/** The first day of a month. */
export function firstDay(month: Month): Day.Day {
  return at(toIndex(month)).firstDay
}

/** The last day of a month. */
export function lastDay(month: Month): Day.Day {
  return at(toIndex(month)).lastDay
}

/** The number of days of a month, 28 to 31. */
export function length(month: Month): number {
  return Day.daysInMonth(Day.yearOf(firstDay(month)), Day.monthOf(firstDay(month)))
}

/** The months from `from` to `to`, both included; none when `from` is later. */
export function range(from: Month, to: Month): ReadonlyArray<Month> {
  const months: Array<Month> = []
  for (let month = from; month <= to; month = plus(month, 1)) months.push(month)
  return months
}

/** How many months there are from `from` to `to`, both included; none when `from` is later. */
export function count(from: Month, to: Month): number {
  return Math.max(0, toIndex(to) - toIndex(from) + 1)
}

/** `2022年3月`. */
export function inChinese(month: Month): string {
  return `${Number(month.slice(0, 4))}年${Number(month.slice(5))}月`
}

/** Months as a sentence names them, runs joined: `2021年10月至2022年2月、2022年4月`. */
export function listInChinese(months: ReadonlyArray<Month>): string {
  return runs(months)
    .map(([first, last]) => (first === last ? inChinese(first) : `${inChinese(first)}至${inChinese(last)}`))
    .join("、")
}

/** Months as an English sentence names them, runs joined: `2021-10 to 2022-02, 2022-04`. */
export function listInEnglish(months: ReadonlyArray<Month>): string {
  return runs(months)
    .map(([first, last]) => (first === last ? first : `${first} to ${last}`))
    .join(", ")
}

function runs(months: ReadonlyArray<Month>): ReadonlyArray<readonly [Month, Month]> {
  const found: Array<[Month, Month]> = []
  for (const month of months) {
    const last = found[found.length - 1]
    if (last !== undefined && plus(last[1], 1) === month) last[1] = month
    else found.push([month, month])
  }
  return found
}

/** Months since the year 0. */
function toIndex(month: Month): number {
  return Day.yearOf(month as string as Day.Day) * 12 + Day.monthOf(month as string as Day.Day) - 1
}

interface Known {
  readonly month: Month
  readonly firstDay: Day.Day
  readonly lastDay: Day.Day
}

/** The months from 1900 to 2099, as they are asked for: a night run steps through the same few thousands of times each. */
const firstKept = 1900 * 12
const kept: Array<Known | undefined> = new Array(200 * 12)

function at(index: number): Known {
  const place = index - firstKept
  if (place < 0 || place >= kept.length) return known(index)
  let found = kept[place]
  if (found === undefined) {
    found = known(index)
    kept[place] = found
  }
  return found
}

function known(index: number): Known {
  const [year, number] = [Math.floor(index / 12), (index % 12) + 1]
  const firstDay = Day.fromParts(year, number, 1)
  return {
    month: firstDay.slice(0, 7) as Month,
    firstDay,
    lastDay: Day.fromParts(year, number, Day.daysInMonth(year, number))
  }
}
