import { describe, expect, test } from "vitest"
import type { AttendanceRow, PayRow } from "../../src/dossiers/HouseholdDossier.ts"
import { payWithoutAttendance } from "../../src/rules/pay/pay.without-attendance.ts"
import { appointmentOf, attended, fen, judge, paid, supplyWithout } from "../dossier.ts"

const of = (pay: ReadonlyArray<PayRow>, attendance: ReadonlyArray<AttendanceRow> = []) =>
  appointmentOf({}, { pay, attendance })

describe("pay.without-attendance", () => {
  test.each([
    ["attended", [paid("2022-02")], [attended("2022-02")], "pass"],
    ["1 day", [paid("2022-02")], [attended("2022-02", { days: 1 })], "pass"],
    ["0 days", [paid("2022-02")], [attended("2022-02", { days: 0 })], "fail"],
    ["fewer than 0 days", [paid("2022-02")], [attended("2022-02", { days: -2 })], "fail"],
    ["no row", [paid("2022-02")], [], "fail"],
    ["a row of another month", [paid("2022-02")], [attended("2022-01")], "fail"],
    ["1 fen paid", [paid("2022-02", { paid: fen(1) })], [], "fail"],
    ["nothing paid", [paid("2022-02", { paid: fen(0) })], [], "notApplicable"],
    ["the first of the 12 months", [paid("2021-03")], [], "fail"],
    ["the month before", [paid("2021-02")], [], "notApplicable"],
    ["the month that runs", [paid("2022-03")], [], "notApplicable"],
    ["no pay", [], [], "notApplicable"]
  ] as const)("%s", (_, pay, attendance, kind) => {
    expect(judge(payWithoutAttendance, of(pay, attendance))).toMatchObject({ kind, recheckOn: "2022-04-01" })
  })

  test("is not evaluable without the sheet of attendance", () => {
    const supply = supplyWithout("attendance")
    expect(judge(payWithoutAttendance, of([paid("2022-02")]), { supply })).toMatchObject({
      kind: "notEvaluable",
      missing: [{ sheet: "考勤", field: null }]
    })
    const zero = of([paid("2022-02")], [attended("2022-02", { days: 0 })])
    expect(judge(payWithoutAttendance, zero, { supply })).toMatchObject({ kind: "fail" })
  })

  test("lays pay beside attendance, month by month", () => {
    const outcome = judge(
      payWithoutAttendance,
      of([paid("2021-12"), paid("2022-01"), paid("2022-02")], [attended("2022-01", { days: 0 }), attended("2022-02")])
    )
    expect(outcome).toMatchObject({
      message: { zh: "2021年12月至2022年1月无出勤而发放工资，共600.00元。" },
      evidence: [
        { sheet: "工资", key: "A1/2021-12", field: "paid", value: 30000 },
        { sheet: "考勤", key: "A1/2021-12", field: "days", value: null },
        { sheet: "工资", key: "A1/2022-01", field: "paid", value: 30000 },
        { sheet: "考勤", key: "A1/2022-01", field: "days", value: 0 }
      ]
    })
  })
})
