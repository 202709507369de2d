import * as Day from "../values/Day.ts"
import * as Month from "../values/Month.ts"

/** What is so today, and the first later day on which it no longer is. */
export interface Until<A> {
  readonly is: A
  readonly until: Day.Day
}

/** Days, months and years as they lie about one day, each worked out once: a run asks for the same ones of everybody. */
export class Today {
  private readonly day: Day.Day
  private readonly daysAgo = new Map<number, Day.Day>()
  private readonly yearsAgo = new Map<number, Day.Day>()
  private readonly settled = new Map<number, Until<Month.Month>>()
  private readonly years = new Map<number, Until<number>>()

  constructor(day: Day.Day) {
    this.day = day
  }

  /** The day `count` days back. */
  daysBack(count: number): Day.Day {
    return once(this.daysAgo, count, () => Day.plusDays(this.day, -count))
  }

  /** The latest birth date that has completed the years: ages of 29 February are completed on 1 March. */
  yearsBack(years: number): Day.Day {
    return once(this.yearsAgo, years, () => {
      const year = Day.yearOf(this.day) - years
      return `${String(year).padStart(4, "0")}${this.day.slice(4)}` as Day.Day
    })
  }

  /** The last month that ended at least `days` days ago. */
  settledMonth(days: number): Until<Month.Month> {
    return once(this.settled, days, () => {
      let month = Month.ofDay(this.day)
      while (Day.plusDays(Month.lastDay(month), days) > this.day) month = Month.plus(month, -1)
      return { is: month, until: Day.plusDays(Month.lastDay(Month.plus(month, 1)), days) }
    })
  }

  /** The year in which the day `days` days ago lies. */
  yearBack(days: number): Until<number> {
    return once(this.years, days, () => {
      const year = Day.yearOf(this.daysBack(days))
      return { is: year, until: Day.plusDays(Day.firstOfYear(year + 1), days) }
    })
  }
}

function once<A>(known: Map<number, A>, key: number, work: () => A): A {
  let found = known.get(key)
  if (found === undefined) {
    found = work()
    known.set(key, found)
  }
  return found
}
