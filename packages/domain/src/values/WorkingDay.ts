import * as Day from "./Day.ts"
import { type HolidayYear, holidayYears } from "./holidays.ts"

/** Said of a day in a year whose holidays are not known 待核实: never guessed. */
export type Unconfirmed = "unconfirmed"

/** Whether offices work on a day. */
export function isWorkingDay(day: Day.Day): boolean | Unconfirmed {
  const year = calendars.get(Day.yearOf(day))
  if (year === undefined) return "unconfirmed"
  const date = day.slice(5)
  return year.worked.has(date) || (!isWeekend(day) && !year.closed.has(date))
}

/**
 * The day that lies `count` (1 or more) working days after another one, which is itself not counted; `unconfirmed` where
 * a day on the way lies in a year whose holidays are not known.
 */
export function addWorkingDays(from: Day.Day, count: number): Day.Day | Unconfirmed {
  let day = from
  for (let left = count; left > 0; ) {
    day = Day.plusDays(day, 1)
    const works = isWorkingDay(day)
    if (works === "unconfirmed") return works
    if (works) left--
  }
  return day
}

const datesOf = ({ closed, worked }: HolidayYear) => ({
  closed: new Set(closed.split(" ")),
  worked: new Set(worked.split(" "))
})

const calendars = new Map(Object.entries(holidayYears).map(([year, known]) => [Number(year), datesOf(known)]))

/** 1970-01-01 was a Thursday. */
function isWeekend(day: Day.Day): boolean {
  const weekday = (((Day.toEpochDay(day) + 4) % 7) + 7) % 7
  return weekday === 0 || weekday === 6
}
