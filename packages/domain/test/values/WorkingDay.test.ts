import fc from "fast-check"
import { describe, expect, test } from "vitest"
import * as Day from "../../src/values/Day.ts"
import { holidayYears } from "../../src/values/holidays.ts"
import { addWorkingDays, isWorkingDay } from "../../src/values/WorkingDay.ts"
import { day } from "../dossier.ts"

describe("isWorkingDay", () => {
  test.each([
    ["2022-03-09", true],
    ["2022-03-12", false],
    ["2022-04-02", true],
    ["2022-04-05", false],
    ["2022-10-08", true],
    ["2020-01-31", false],
    ["2026-02-23", false],
    ["2026-02-28", true],
    ["2027-01-04", "unconfirmed"],
    ["2019-12-31", "unconfirmed"]
  ])("%s: %s", (text, expected) => expect(isWorkingDay(day(text))).toBe(expected))
})

describe("addWorkingDays", () => {
  test.each([
    ["2022-03-09", 8, "2022-03-21"],
    ["2022-04-01", 1, "2022-04-02"],
    ["2022-04-02", 1, "2022-04-06"],
    ["2022-09-30", 1, "2022-10-08"],
    ["2022-12-30", 1, "2023-01-03"],
    ["2026-12-30", 1, "2026-12-31"],
    ["2026-12-31", 1, "unconfirmed"]
  ])("%s and %i: %s", (from, count, expected) => expect(addWorkingDays(day(from), count)).toBe(expected))

  test("ends on a working day with as many working days on the way", () => {
    const from = fc.integer({ min: 0, max: 2300 }).map((after) => Day.plusDays(day("2020-01-01"), after))
    fc.assert(
      fc.property(from, fc.integer({ min: 1, max: 60 }), (start, count) => {
        const end = addWorkingDays(start, count)
        if (end === "unconfirmed") return
        expect(isWorkingDay(end)).toBe(true)
        const way = Array.from({ length: Day.daysBetween(start, end) }, (_, at) => Day.plusDays(start, at + 1))
        expect(way.filter((one) => isWorkingDay(one) === true)).toHaveLength(count)
      })
    )
  })
})

test("what is closed would be worked, and what is worked is a weekend", () => {
  for (const [year, { closed, worked }] of Object.entries(holidayYears)) {
    const weekend = (date: string) => [0, 6].includes(new Date(`${year}-${date}T00:00:00Z`).getUTCDay())
    expect(closed.split(" ").filter(weekend)).toEqual([])
    expect(worked.split(" ").filter((date) => !weekend(date))).toEqual([])
  }
})
