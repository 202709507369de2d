import * as Day from "./Day.ts"
import * as Month from "./Month.ts"

const dayForms = [
  /^(\d{4})-(\d{1,2})-(\d{1,2})$/,
  /^(\d{4})\/(\d{1,2})\/(\d{1,2})$/,
  /^(\d{4})\.(\d{1,2})\.(\d{1,2})$/,
  /^(\d{4})(\d{2})(\d{2})$/,
  /^(\d{4})年(\d{1,2})月(\d{1,2})[日号]$/
]
// A month with a point is none: spreadsheets make 2022.1 of 2022.10.
const monthForms = [/^(\d{4})-(\d{1,2})$/, /^(\d{4})\/(\d{1,2})$/, /^(\d{4})(\d{2})$/, /^(\d{4})年(\d{1,2})月$/]

/** What a text says of the calendar: something that exists, something that does not, or nothing. */
export type Said<T> = { readonly kind: "real"; readonly value: T } | { readonly kind: "unreal" } | undefined

const timeOfDay = /(?<=\d)[\sT]+([01]?\d|2[0-3]):[0-5]\d(:[0-5]\d(\.\d+)?)?$/

/** The text with full-width characters made narrow, inner spaces removed, and a time after the day left off. */
export function calendarText(text: string): string {
  return text.normalize("NFKC").replace(timeOfDay, "").replace(/\s+/g, "")
}

/** The day that a text names, if it has the form of one. */
export function dayIn(text: string): Said<Day.Day> {
  for (const form of dayForms) {
    const parts = form.exec(text)
    if (parts === null) continue
    const [year, month, day] = [Number(parts[1]), Number(parts[2]), Number(parts[3])]
    if (!Day.isCalendarDay(year, month, day)) return { kind: "unreal" }
    return { kind: "real", value: Day.fromParts(year, month, day) }
  }
  return undefined
}

/** The month that a text names, if it has the form of one. */
export function monthIn(text: string): Said<Month.Month> {
  for (const form of monthForms) {
    const parts = form.exec(text)
    if (parts === null) continue
    const [year, month] = [Number(parts[1]), Number(parts[2])]
    if (!Day.isCalendarDay(year, month, 1)) return { kind: "unreal" }
    return { kind: "real", value: Month.ofDay(Day.fromParts(year, month, 1)) }
  }
  return undefined
}
