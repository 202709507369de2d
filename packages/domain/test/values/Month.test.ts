import fc from "fast-check"
import { describe, expect, test } from "vitest"
import * as Day from "../../src/values/Day.ts"
import * as Month from "../../src/values/Month.ts"
import { anyDay } from "../arbitraries.ts"
import { month } from "../dossier.ts"

test.each([
  ["2022-03", true],
  ["2022-12", true],
  ["2022-13", false],
  ["2022-00", false],
  ["0000-01", false],
  ["2022-3", false],
  ["2022-03-01", false]
])("%j is a month: %s", (text, real) => {
  expect(Month.isRealMonth(text)).toBe(real)
})

test.each([
  ["2022-01", -1, "2021-12"],
  ["2021-12", 1, "2022-01"],
  ["2022-03", -12, "2021-03"],
  ["2022-03", 0, "2022-03"]
])("%s + %i is %s", (from, count, to) => {
  expect(Month.plus(month(from), count)).toBe(to)
})

test.each([
  ["2022-02", 28],
  ["2024-02", 29],
  ["2022-04", 30],
  ["2022-12", 31]
])("%s has %i days", (text, days) => {
  expect(Month.length(month(text))).toBe(days)
  expect(Month.lastDay(month(text))).toBe(`${text}-${days}`)
})

describe("lists", () => {
  test.each([
    [["2022-03"], "2022年3月", "2022-03"],
    [["2021-12", "2022-01"], "2021年12月至2022年1月", "2021-12 to 2022-01"],
    [
      ["2021-10", "2021-11", "2021-12", "2022-02", "2022-04", "2022-05"],
      "2021年10月至2021年12月、2022年2月、2022年4月至2022年5月",
      "2021-10 to 2021-12, 2022-02, 2022-04 to 2022-05"
    ],
    [[], "", ""]
  ])("%j", (months, zh, en) => {
    expect(Month.listInChinese(months.map(month))).toBe(zh)
    expect(Month.listInEnglish(months.map(month))).toBe(en)
  })
})

test("a range holds both its ends, and nothing when turned round", () => {
  expect(Month.range(month("2021-11"), month("2022-02"))).toEqual(["2021-11", "2021-12", "2022-01", "2022-02"])
  expect(Month.range(month("2022-02"), month("2022-01"))).toEqual([])
})

test("each day lies between the first and last of its month", () => {
  fc.assert(
    fc.property(anyDay, (day) => {
      const of = Month.ofDay(day)
      expect(Month.firstDay(of) <= day && day <= Month.lastDay(of)).toBe(true)
      expect(Day.plusDays(Month.lastDay(of), 1)).toBe(Month.firstDay(Month.plus(of, 1)))
    })
  )
})

test.each([
  ["2022-01", "2022-01", 1],
  ["2021-12", "2022-02", 3],
  ["2022-02", "2022-01", 0],
  ["2022-02", "2021-01", 0]
])("from %s to %s there are %i months", (from, to, months) => {
  expect(Month.count(from as Month.Month, to as Month.Month)).toBe(months)
})
