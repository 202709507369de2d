import { describe, expect, test } from "vitest"
import { Inquiry } from "../../src/rules/Inquiry.ts"
import { aPerson, day, noticeDay, supplyWithout, village } from "../dossier.ts"

/** An answer with the day on which it may change. */
function ask<T>(question: (inquiry: Inquiry) => T, asOf = "2022-03-09") {
  const inquiry = new Inquiry(day(asOf), supplyWithout("grant", "pay"))
  inquiry.begin(null)
  return [question(inquiry), inquiry.changesOn] as const
}
const span = (startOn: string, endOn: string | null) => ({
  startOn: day(startOn),
  endOn: endOn === null ? null : day(endOn)
})

test.each([
  ["2022-03-09", true, null],
  ["2022-03-10", false, "2022-03-10"]
])("%s is reached: %s", (text, answer, changesOn) => {
  expect(ask((inquiry) => inquiry.reached(day(text)))).toEqual([answer, changesOn])
})

test.each([
  ["2022-03-08", true, null],
  ["2022-03-09", false, "2022-03-10"],
  ["2022-12-31", false, "2023-01-01"]
])("%s is past: %s", (text, answer, changesOn) => {
  expect(ask((inquiry) => inquiry.isPast(day(text)))).toEqual([answer, changesOn])
})

test.each([
  ["2022-03-09", "2022-03-09", true, "2022-03-10"],
  ["2022-03-10", null, false, "2022-03-10"],
  ["2021-01-01", "2022-03-08", false, null],
  ["2021-01-01", null, true, null]
])("from %s to %s is active: %s", (startOn, endOn, answer, changesOn) => {
  expect(ask((inquiry) => inquiry.isActive(span(startOn, endOn)))).toEqual([answer, changesOn])
})

test.each([
  ["2022-02-01", true, null],
  ["2022-02-02", false, "2022-03-10"],
  ["2022-03-09", false, "2022-04-14"]
])("%s is more than 35 days ago: %s", (text, answer, changesOn) => {
  expect(ask((inquiry) => inquiry.isOlderThan(day(text), 35))).toEqual([answer, changesOn])
})

describe("ages", () => {
  test.each([
    ["2006-03-09", "2022-03-09", true, null],
    ["2006-03-10", "2022-03-09", false, "2022-03-10"],
    ["2004-02-29", "2020-02-28", false, "2020-02-29"],
    ["2004-02-29", "2020-02-29", true, null],
    ["2006-03-01", "2022-02-28", false, "2022-03-01"]
  ])("born on %s, on %s 16 or more: %s", (bornOn, asOf, answer, changesOn) => {
    expect(ask((inquiry) => inquiry.hasCompletedYears(day(bornOn), 16), asOf)).toEqual([answer, changesOn])
  })

  test("29 February completes a year on 1 March of other years", () => {
    const adult = (asOf: string) => ask((inquiry) => inquiry.hasCompletedYears(day("2004-02-29"), 18), asOf)
    expect(adult("2022-02-28")).toEqual([false, "2022-03-01"])
    expect(adult("2022-03-01")).toEqual([true, null])
  })

  test.each([
    ["2006-03-10", false, "2022-03-10"],
    ["2006-03-09", true, "2024-03-09"],
    ["2004-03-10", true, "2022-03-10"],
    ["2004-03-09", false, null]
  ])("born on %s, from 16 to under 18: %s", (bornOn, answer, changesOn) => {
    expect(ask((inquiry) => inquiry.isAged(day(bornOn), 16, 18))).toEqual([answer, changesOn])
  })

  test.each([
    ["stated", { bornOn: day("1990-01-01") }, "1990-01-01", null],
    ["of a valid number", { bornOn: null }, "1985-06-15", null],
    ["of an invalid number", { bornOn: null, identity: { ...aPerson.identity, fault: "checksum" } }, null, null],
    [
      "of a number that gives tomorrow",
      { bornOn: null, identity: { ...aPerson.identity, bornOn: day("2022-03-10") } },
      null,
      "2022-03-10"
    ]
  ] as const)("a birth date, %s", (_, changes, answer, changesOn) => {
    expect(ask((inquiry) => inquiry.birthOf({ ...aPerson, ...changes }))).toEqual([answer, changesOn])
  })
})

test.each([
  ["2021-03-09", true, null],
  ["2021-03-10", false, "2022-03-10"]
])("12 months have passed since %s: %s", (text, answer, changesOn) => {
  expect(ask((inquiry) => inquiry.hasPassedMonths(day(text), 12))).toEqual([answer, changesOn])
})

test.each([
  ["2020-01-01", "2021-03-10", true, "2022-03-10"],
  ["2020-01-01", "2021-03-09", false, null],
  ["2020-01-01", null, true, null],
  ["2022-03-09", null, true, null],
  ["2022-03-10", null, false, "2022-03-10"],
  ["2022-03-01", "2022-02-01", false, null]
])("from %s to %s touches the last 365 days: %s", (startOn, endOn, answer, changesOn) => {
  expect(ask((inquiry) => inquiry.touchesLast(365, span(startOn, endOn)))).toEqual([answer, changesOn])
})

describe("days covered", () => {
  const covered = (count: number, startOn: string, endOn: string | null) =>
    ask((inquiry) => inquiry.haveCovered(count, [span(startOn, endOn)], day("2022-01-01"), day("2022-12-31")))

  test.each([
    [68, "2022-01-01", null, true, null],
    [69, "2022-01-01", null, false, "2022-03-10"],
    [90, "2022-01-01", null, false, "2022-03-31"],
    [90, "2022-01-01", "2022-03-09", false, null],
    [365, "2022-03-01", null, false, null],
    [9, "2021-06-01", "2022-01-09", true, null],
    [10, "2021-06-01", "2022-01-09", false, null]
  ])("%i or more of the year up to today by %s to %s: %s", (count, startOn, endOn, answer, changesOn) => {
    expect(covered(count, startOn, endOn)).toEqual([answer, changesOn])
  })
})

describe("months", () => {
  test.each([
    ["2022-03-01", "2022-02", "2022-04-01"],
    ["2022-03-31", "2022-02", "2022-04-01"],
    ["2022-01-01", "2021-12", "2022-02-01"]
  ])("on %s the last complete one is %s", (asOf, month, changesOn) => {
    expect(ask((inquiry) => inquiry.lastCompleteMonth(), asOf)).toEqual([month, changesOn])
  })

  test("the last 12 complete ones end with it", () => {
    expect(ask((inquiry) => inquiry.firstOfCompleteMonths(12))).toEqual(["2021-03", "2022-04-01"])
  })

  test.each([
    ["2022-03-04", 5, "2022-01", "2022-03-05"],
    ["2022-03-05", 5, "2022-02", "2022-04-05"],
    ["2022-04-04", 5, "2022-02", "2022-04-05"],
    ["2022-03-09", 40, "2021-12", "2022-03-12"],
    ["2022-03-31", 0, "2022-03", "2022-04-30"],
    ["2022-03-30", 0, "2022-02", "2022-03-31"],
    ["2022-03-01", 1, "2022-02", "2022-04-01"]
  ])("on %s the last that ended %i or more days ago is %s", (asOf, days, month, changesOn) => {
    expect(ask((inquiry) => inquiry.settledMonth(days), asOf)).toEqual([month, changesOn])
  })
})

test.each([
  ["2022-03-31", 2021, "2022-04-01"],
  ["2022-04-01", 2022, "2023-04-01"],
  ["2024-03-30", 2023, "2024-03-31"],
  ["2024-03-31", 2024, "2025-04-01"]
])("on %s the year 90 days back is %i", (asOf, year, changesOn) => {
  expect(ask((inquiry) => inquiry.yearBack(90), asOf)).toEqual([year, changesOn])
})

describe("supply", () => {
  test("names the sheets that were never supplied", () => {
    expect(ask((inquiry) => inquiry.unsupplied(village, "grant", "person", "pay"))[0]).toEqual({
      kind: "notEvaluable",
      missing: [
        { sheet: "补贴", field: null },
        { sheet: "工资", field: null }
      ]
    })
    expect(ask((inquiry) => inquiry.unsupplied(village, "person"))[0]).toBeUndefined()
  })
})

test("the earliest turn since the start counts, and today's or past ones never", () => {
  const inquiry = new Inquiry(noticeDay, supplyWithout())
  inquiry.begin(day("2022-12-31"))
  for (const text of ["2022-06-01", "2022-05-01", "2022-07-01", "2022-03-09", "2021-01-01"]) inquiry.turnsOn(day(text))
  expect(inquiry.changesOn).toBe("2022-05-01")
  inquiry.begin(null)
  expect(inquiry.changesOn).toBeNull()
})
