import { describe, expect, test } from "vitest"
import type { HouseholdRows } from "../../src/dossiers/assembleHouseholds.ts"
import { payDiffersFromAttendance } from "../../src/rules/pay/pay.differs-from-attendance.ts"
import { aPost, appointmentOf, attended, fen, judge, paid } from "../dossier.ts"

/* 300 yuan for 30 days: 10 yuan a day. */
const of = (
  days: number,
  amount: number,
  rows: Partial<HouseholdRows> = {},
  terms: object = { payByAttendance: true }
) =>
  judge(
    payDiffersFromAttendance,
    appointmentOf(
      {},
      { attendance: [attended("2022-01", { days })], pay: [paid("2022-01", { paid: fen(amount) })], ...rows }
    ),
    { terms: { ...terms } }
  )
const required = (requiredDays: number | null) => ({ posts: [{ ...aPost, requiredDays }] })

describe("pay.differs-from-attendance", () => {
  test.each([
    ["as attended", 20, 20000, {}, "pass"],
    ["a yuan more", 20, 20100, {}, "pass"],
    ["more than a yuan more", 20, 20101, {}, "fail"],
    ["a yuan less", 20, 19900, {}, "pass"],
    ["more than a yuan less", 20, 19899, {}, "fail"],
    ["more days than required", 31, 30000, {}, "pass"],
    ["more days than required, paid by the day", 31, 31000, {}, "fail"],
    ["more than a yuan from a fraction", 7, 9029, required(23), "fail"],
    ["within a yuan of a fraction", 7, 9031, required(23), "pass"],
    ["fewer days than none, nothing paid", -3, 0, {}, "pass"],
    ["fewer days than none, something paid", -3, 101, {}, "fail"],
    ["required days unknown", 20, 30000, required(null), "notEvaluable"],
    ["no days required", 20, 30000, required(0), "notEvaluable"],
    ["no attendance", 20, 30000, { attendance: [] }, "notApplicable"],
    ["no pay", 20, 30000, { pay: [] }, "notApplicable"],
    ["attendance of another month", 20, 30000, { attendance: [attended("2021-12")] }, "notApplicable"]
  ] as const)("%s", (_, days, amount, rows, kind) => {
    expect(of(days, amount, rows)).toMatchObject({ kind, recheckOn: null })
  })

  test("is silent where pay does not follow attendance, as nation-wide", () => {
    expect(of(20, 30000, {}, {})).toMatchObject({ kind: "notApplicable" })
    expect(of(20, 30000, required(null), {})).toMatchObject({ kind: "notApplicable" })
  })

  test("names the months and cites pay, attendance and standard", () => {
    expect(of(20, 30000)).toMatchObject({
      message: { zh: "2022年1月实发工资与出勤天数不符。" },
      evidence: [
        { sheet: "工资", key: "A1/2022-01", field: "paid", value: 30000 },
        { sheet: "考勤", key: "A1/2022-01", field: "days", value: 20 },
        { sheet: "岗位", key: "G1", field: "monthlyPay", value: 30000 },
        { sheet: "岗位", key: "G1", field: "requiredDays", value: 30 }
      ]
    })
    expect(of(20, 30000, required(null))).toMatchObject({ missing: [{ sheet: "岗位", field: "requiredDays" }] })
  })
})
