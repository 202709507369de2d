import { Schema } from "effect"

/** A calendar day, `YYYY-MM-DD`. Days of equal form compare as text. */
export const Day = Schema.String.check(Schema.makeFilter((text) => isRealDay(text) || "must be a real day, YYYY-MM-DD"))
  .annotate({ format: "date" })
  .pipe(Schema.brand("Day"))
export type Day = typeof Day.Type

const form = /^(\d{4})-(\d{2})-(\d{2})$/

/** Whether the text is a day of the calendar in the form `YYYY-MM-DD`. */
export function isRealDay(text: string): text is Day {
  const parts = form.exec(text)
  if (parts === null) return false
  return isCalendarDay(Number(parts[1]), Number(parts[2]), Number(parts[3]))
}

/** Whether year, month (1–12) and day (1–31) name a day of the Gregorian calendar from the year 1 on. */
export function isCalendarDay(year: number, month: number, day: number): boolean {
  return year >= 1 && month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(year, month)
}

/** The number of days of a month, 28 to 31. */
export function daysInMonth(year: number, month: number): number {
  if (month === 2) return isLeap(year) ? 29 : 28
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31
}

/** The day of a year, month and day of month that are known to be real. */
export function fromParts(year: number, month: number, day: number): Day {
  return `${pad4(year)}-${pad2(month)}-${pad2(day)}` as Day
}

/** 1 January of a year. */
export function firstOfYear(year: number): Day {
  return boundsOf(year).first
}

/** 31 December of a year. */
export function lastOfYear(year: number): Day {
  return boundsOf(year).last
}

/** The day `count` days later (earlier when negative). */
export function plusDays(day: Day, count: number): Day {
  return fromEpochDay(toEpochDay(day) + count)
}

/** The day `count` months later; a day that the month lacks becomes its last one (31 January + 1 month = 28 February). */
export function plusMonths(day: Day, count: number): Day {
  const index = yearOf(day) * 12 + monthOf(day) - 1 + count
  const year = Math.floor(index / 12)
  const month = (index % 12) + 1
  return fromParts(year, month, Math.min(Number(day.slice(8)), daysInMonth(year, month)))
}

/** The day on which `count` years are completed: the same day of the year, and 1 March for 29 February of other years. */
export function plusYears(day: Day, count: number): Day {
  const year = yearOf(day) + count
  if (day.endsWith("-02-29") && !isLeap(year)) return `${pad4(year)}-03-01` as Day
  return (pad4(year) + day.slice(4)) as Day
}

/** Whether `years` are completed on `on` since the day, as ages are counted. */
export function hasCompletedYears(day: Day, years: number, on: Day): boolean {
  const difference = yearOf(day) + years - yearOf(on)
  return difference === 0 ? plusYears(day, years) <= on : difference < 0
}

/** How many days `later` lies after `earlier`; negative when before. */
export function daysBetween(earlier: Day, later: Day): number {
  return toEpochDay(later) - toEpochDay(earlier)
}

/** The earlier of two days. */
export function earlier(a: Day, b: Day): Day {
  return a < b ? a : b
}

/** The later of two days. */
export function later(a: Day, b: Day): Day {
  return a > b ? a : b
}

/** The year of a day. */
export function yearOf(day: Day): number {
  return digits(day, 0, 4)
}

/** The month of a day, 1 to 12. */
export function monthOf(day: Day): number {
  return digits(day, 5, 7)
}

/** Days since 1970-01-01 (Howard Hinnant's days_from_civil). */
export function toEpochDay(day: Day): number {
  const month = digits(day, 5, 7)
  const year = digits(day, 0, 4) - (month <= 2 ? 1 : 0)
  const era = Math.floor(year / 400)
  const yearOfEra = year - era * 400
  const dayOfYear = Math.floor((153 * (month + (month > 2 ? -3 : 9)) + 2) / 5) + digits(day, 8, 10) - 1
  const dayOfEra = yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear
  return era * 146097 + dayOfEra - 719468
}

/** The day that lies `epochDay` days after 1970-01-01. */
export function fromEpochDay(epochDay: number): Day {
  const at = epochDay - firstKept
  if (at < 0 || at >= kept.length) return civilFromDays(epochDay)
  let day = kept[at]
  if (day === undefined) {
    day = civilFromDays(epochDay)
    kept[at] = day
  }
  return day
}

interface Bounds {
  readonly first: Day
  readonly last: Day
}

/** First and last days of the years met, of which there are a few dozen. */
const keptYears = new Map<number, Bounds>()

function boundsOf(year: number): Bounds {
  let bounds = keptYears.get(year)
  if (bounds === undefined) {
    bounds = { first: fromParts(year, 1, 1), last: fromParts(year, 12, 31) }
    keptYears.set(year, bounds)
  }
  return bounds
}

/** The days from 1900 to 2099, as they are asked for: a night run steps through the same few thousands of times each. */
const firstKept = -25_567
const kept: Array<Day | undefined> = new Array(73_049)

/** Howard Hinnant's civil_from_days. */
function civilFromDays(epochDay: number): Day {
  const shifted = epochDay + 719468
  const era = Math.floor(shifted / 146097)
  const dayOfEra = shifted - era * 146097
  const yearOfEra = Math.floor(
    (dayOfEra - Math.floor(dayOfEra / 1460) + Math.floor(dayOfEra / 36524) - Math.floor(dayOfEra / 146096)) / 365
  )
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100))
  const shiftedMonth = Math.floor((5 * dayOfYear + 2) / 153)
  const month = shiftedMonth + (shiftedMonth < 10 ? 3 : -9)
  const year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0)
  return fromParts(year, month, dayOfYear - Math.floor((153 * shiftedMonth + 2) / 5) + 1)
}

/** `2022年3月9日`. */
export function inChinese(day: Day): string {
  return `${yearOf(day)}年${monthOf(day)}月${digits(day, 8, 10)}日`
}

function isLeap(year: number): boolean {
  return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0)
}

function digits(text: string, from: number, to: number): number {
  let value = 0
  for (let at = from; at < to; at++) value = value * 10 + text.charCodeAt(at) - 48
  return value
}

function pad2(value: number): string {
  return value < 10 ? `0${value}` : String(value)
}

function pad4(value: number): string {
  return String(value).padStart(4, "0")
}
