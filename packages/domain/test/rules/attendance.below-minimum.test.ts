import { describe, expect, test } from "vitest"
import type { HouseholdRows } from "../../src/dossiers/assembleHouseholds.ts"
import { attendanceBelowMinimum } from "../../src/rules/attendance/attendance.below-minimum.ts"
import { appointmentOf, attended, day, judge, supplyWithout } from "../dossier.ts"

/* On 2022-03-09 the settled month is February 2022. */
const facts = (days: number | null, appointment = {}, rows: Partial<HouseholdRows> = {}) =>
  appointmentOf(appointment, {
    attendance: [attended("2022-01"), ...(days === null ? [] : [attended("2022-02", { days })])],
    ...rows
  })
const of = (days: number | null, appointment = {}) => judge(attendanceBelowMinimum, facts(days, appointment))

describe("attendance.below-minimum", () => {
  test.each([
    ["three days", 3, {}, "pass"],
    ["two days", 2, {}, "fail"],
    ["no days", 0, {}, "fail"],
    ["no row", null, {}, "notEvaluable"],
    ["from 2 February", 2, { startOn: day("2022-02-02") }, "notApplicable"],
    ["from 1 February", 2, { startOn: day("2022-02-01") }, "fail"],
    ["until 27 February", 2, { endOn: day("2022-02-27") }, "notApplicable"],
    ["until 28 February", 2, { endOn: day("2022-02-28") }, "fail"]
  ] as const)("%s", (_, days, appointment, kind) => {
    expect(of(days, appointment)).toMatchObject({ kind, recheckOn: "2022-04-05" })
  })

  test("February is settled on 5 March", () => {
    const on = (asOf: string) => judge(attendanceBelowMinimum, facts(2), { asOf: day(asOf) })
    expect(on("2022-03-04")).toMatchObject({ kind: "pass", recheckOn: "2022-03-05" })
    expect(on("2022-03-05")).toMatchObject({ kind: "fail", recheckOn: "2022-04-05" })
  })

  test("names the row or the sheet that is missing", () => {
    expect(of(null)).toMatchObject({ missing: [{ sheet: "考勤", field: "days" }] })
    const without = { supply: supplyWithout("attendance") }
    expect(judge(attendanceBelowMinimum, facts(null), without)).toMatchObject({
      missing: [{ sheet: "考勤", field: null }]
    })
  })

  test("cites the row and the appointment", () => {
    expect(of(2)).toMatchObject({
      message: { zh: "2022年2月全月在岗，出勤2天，不足3天。" },
      evidence: [
        { sheet: "考勤", key: "A1/2022-02", field: "days", value: 2 },
        { sheet: "聘用", key: "A1", field: "startOn", value: "2021-03-01" },
        { sheet: "聘用", key: "A1", field: "endOn", value: null }
      ]
    })
  })
})
