import fc from "fast-check"
import { describe, expect, test } from "vitest"
import * as Day from "../../src/values/Day.ts"
import * as Period from "../../src/values/Period.ts"
import { day, month } from "../dossier.ts"

const span = (startOn: string, endOn: string | null): Period.Period => ({
  startOn: day(startOn),
  endOn: endOn === null ? null : day(endOn)
})

test.each([
  ["its first day", "2022-02-01", true],
  ["its last day", "2022-02-28", true],
  ["the day before", "2022-01-31", false],
  ["the day after", "2022-03-01", false]
])("a span and %s", (_, on, holds) => {
  const february = span("2022-02-01", "2022-02-28")
  expect(Period.contains(february, day(on))).toBe(holds)
  expect(Period.touches(february, day(on), day(on))).toBe(holds)
  expect(Period.covers(february, day(on), day(on))).toBe(holds)
})

test.each([
  ["the month", span("2022-02-01", "2022-02-28"), true, true],
  ["a day fewer at the start", span("2022-02-02", "2022-02-28"), false, true],
  ["a day fewer at the end", span("2022-02-01", "2022-02-27"), false, true],
  ["no end", span("2021-01-01", null), true, true],
  ["from its last day", span("2022-02-28", null), false, true],
  ["from the day after", span("2022-03-01", null), false, false],
  ["until the day before", span("2021-01-01", "2022-01-31"), false, false],
  ["ended before it began", span("2022-02-20", "2022-02-10"), false, false]
])("February and %s", (_, period, covers, touches) => {
  expect(Period.coversMonth(period, month("2022-02"))).toBe(covers)
  expect(Period.touchesMonth(period, month("2022-02"))).toBe(touches)
})

test.each([
  [span("2022-01-01", null), span("2022-02-01", null), span("2022-02-01", null)],
  [span("2022-01-01", "2022-03-01"), span("2022-02-01", null), span("2022-02-01", "2022-03-01")],
  [span("2022-01-01", "2022-01-31"), span("2022-02-01", "2022-03-01"), span("2022-02-01", "2022-01-31")]
])("%j and %j share %j", (a, b, both) => {
  expect(Period.shared(a, b)).toEqual(both)
  expect(Period.shared(b, a)).toEqual(both)
})

test("is read as people write it", () => {
  expect(Period.inChinese(span("2021-11-28", null))).toBe("2021年11月28日起")
  expect(Period.inChinese(span("2021-11-28", "2021-11-28"))).toBe("2021年11月28日")
  expect(Period.inEnglish(span("2021-11-28", "2021-11-28"))).toBe("2021-11-28")
  expect(Period.inChinese(span("2021-11-28", "2022-01-31"))).toBe("2021年11月28日至2022年1月31日")
  expect(Period.inEnglish(span("2021-11-28", null))).toBe("from 2021-11-28")
  expect(Period.inEnglish(span("2021-11-28", "2022-01-31"))).toBe("2021-11-28 to 2022-01-31")
})

describe("properties", () => {
  const base = Day.toEpochDay(day("2021-12-20"))
  const near = fc.integer({ min: 0, max: 80 }).map((offset) => Day.fromEpochDay(base + offset))
  const period = fc.record({ startOn: near, endOn: fc.option(near, { nil: null }) })

  test("days covered are those that some span contains", () => {
    fc.assert(
      fc.property(fc.array(period, { maxLength: 6 }), near, near, (periods, first, last) => {
        let days = 0
        for (let on = first; on <= last; on = Day.plusDays(on, 1)) {
          if (periods.some((one) => Period.contains(one, on))) days++
        }
        expect(Period.daysCovered(periods, first, last)).toBe(days)
      })
    )
  })

  test("a day lies in what two spans share where it lies in both", () => {
    fc.assert(
      fc.property(period, period, near, (a, b, on) => {
        expect(Period.contains(Period.shared(a, b), on)).toBe(Period.contains(a, on) && Period.contains(b, on))
      })
    )
  })
})

describe("wholeMonths", () => {
  test.each([
    ["2022-01-01", "2022-02-28", "2022-01", "2022-02"],
    ["2022-01-02", "2022-02-28", "2022-02", "2022-02"],
    ["2022-01-01", "2022-02-27", "2022-01", "2022-01"],
    ["2022-01-02", "2022-01-31", "2022-02", "2022-01"],
    ["2022-01-01", null, "2022-01", null]
  ])("%s to %s", (startOn, endOn, first, last) => {
    expect(Period.wholeMonths({ startOn: startOn as Day.Day, endOn: endOn as Day.Day | null })).toEqual({ first, last })
  })
})

describe("union", () => {
  const of = (...spans: ReadonlyArray<readonly [string, string | null]>) =>
    Period.union(
      spans.map(([startOn, endOn]) => ({ startOn: startOn as Day.Day, endOn: endOn as Day.Day | null }))
    ).map(({ startOn, endOn }) => [startOn, endOn])

  test.each([
    [
      "a gap of a day",
      [
        ["2022-01-01", "2022-01-10"],
        ["2022-01-12", "2022-01-20"]
      ],
      [
        ["2022-01-01", "2022-01-10"],
        ["2022-01-12", "2022-01-20"]
      ]
    ],
    [
      "no gap",
      [
        ["2022-01-11", "2022-01-20"],
        ["2022-01-01", "2022-01-10"]
      ],
      [["2022-01-01", "2022-01-20"]]
    ],
    [
      "one within the other",
      [
        ["2022-01-01", "2022-01-20"],
        ["2022-01-05", "2022-01-10"]
      ],
      [["2022-01-01", "2022-01-20"]]
    ],
    [
      "one that goes on",
      [
        ["2022-01-01", "2022-01-20"],
        ["2022-01-05", null],
        ["2023-01-01", "2023-02-01"]
      ],
      [["2022-01-01", null]]
    ],
    ["one that ends before it starts", [["2022-01-05", "2022-01-01"]], []]
  ] as ReadonlyArray<
    readonly [string, ReadonlyArray<readonly [string, string | null]>, ReadonlyArray<readonly [string, string | null]>]
  >)("%s", (_, spans, united) => {
    expect(of(...spans)).toEqual(united)
  })
})
