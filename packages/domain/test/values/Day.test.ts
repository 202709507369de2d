import fc from "fast-check"
import { describe, expect, test } from "vitest"
import * as Day from "../../src/values/Day.ts"
import { anyDay } from "../arbitraries.ts"
import { day } from "../dossier.ts"

describe("isRealDay", () => {
  test.each([
    ["2022-03-09", true],
    ["2024-02-29", true],
    ["2023-02-29", false],
    ["2000-02-29", true],
    ["1900-02-29", false],
    ["2022-04-31", false],
    ["2022-13-01", false],
    ["2022-00-10", false],
    ["2022-01-00", false],
    ["0000-01-01", false],
    ["2022-3-9", false],
    ["2022-03-09 ", false],
    ["20220309", false],
    ["", false]
  ])("%j is %s", (text, real) => {
    expect(Day.isRealDay(text)).toBe(real)
  })
})

describe("plusMonths", () => {
  test.each([
    ["2022-01-31", 1, "2022-02-28"],
    ["2024-01-31", 1, "2024-02-29"],
    ["2021-03-09", 12, "2022-03-09"],
    ["2020-02-29", 12, "2021-02-28"],
    ["2022-03-31", -1, "2022-02-28"],
    ["2022-01-15", -1, "2021-12-15"],
    ["2022-12-31", 2, "2023-02-28"]
  ])("%s + %i months is %s", (from, count, to) => {
    expect(Day.plusMonths(day(from), count)).toBe(to)
  })
})

describe("plusYears", () => {
  test.each([
    ["2004-02-29", 16, "2020-02-29"],
    ["2004-02-29", 18, "2022-03-01"],
    ["2004-02-28", 18, "2022-02-28"],
    ["2000-02-29", 100, "2100-03-01"],
    ["2006-03-09", 16, "2022-03-09"]
  ])("%s + %i years is %s", (from, count, to) => {
    expect(Day.plusYears(day(from), count)).toBe(to)
  })
})

test.each([
  ["1970-01-01", 0],
  ["1969-12-31", -1],
  ["2000-02-29", 11016],
  ["2022-03-09", 19060]
])("%s is day %i since 1970", (text, number) => {
  expect(Day.toEpochDay(day(text))).toBe(number)
  expect(Day.fromEpochDay(number)).toBe(text)
})

test.each([
  ["2022-02-28", 1, "2022-03-01"],
  ["2024-02-28", 1, "2024-02-29"],
  ["2022-03-01", -1, "2022-02-28"],
  ["2021-12-31", 1, "2022-01-01"],
  ["2022-03-09", -365, "2021-03-09"]
])("%s + %i days is %s", (from, count, to) => {
  expect(Day.plusDays(day(from), count)).toBe(to)
  expect(Day.daysBetween(day(from), day(to))).toBe(count)
})

test("is read as people write it", () => {
  expect(Day.inChinese(day("2022-03-09"))).toBe("2022年3月9日")
})

describe("properties", () => {
  test("days and their numbers since 1970 name each other", () => {
    fc.assert(
      fc.property(fc.integer({ min: -200_000, max: 200_000 }), (number) => {
        const named = Day.fromEpochDay(number)
        expect(Day.isRealDay(named)).toBe(true)
        expect(Day.toEpochDay(named)).toBe(number)
        expect(Day.toEpochDay(named)).toBe(Date.parse(`${named}T00:00:00Z`) / 86_400_000)
      })
    )
  })

  test("order as text is order in time", () => {
    fc.assert(
      fc.property(anyDay, anyDay, (a, b) => {
        expect(a < b).toBe(Day.toEpochDay(a) < Day.toEpochDay(b))
        expect(Day.earlier(a, b) <= Day.later(a, b)).toBe(true)
      })
    )
  })
})

test.each([
  ["2006-03-09", "2022-03-09", true],
  ["2006-03-10", "2022-03-09", false],
  ["2008-02-29", "2024-02-28", false],
  ["2008-02-29", "2024-02-29", true],
  ["2007-02-28", "2023-02-28", true]
])("of somebody born on %s 16 years are completed on %s: %s", (bornOn, on, known) => {
  expect(Day.hasCompletedYears(bornOn as Day.Day, 16, on as Day.Day)).toBe(known)
})
