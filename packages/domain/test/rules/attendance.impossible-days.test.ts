import { describe, expect, test } from "vitest"
import { attendanceImpossibleDays } from "../../src/rules/attendance/attendance.impossible-days.ts"
import { appointmentOf, attended, judge } from "../dossier.ts"

type Row = readonly [month: string, days: number]
const of = (...rows: ReadonlyArray<Row>) =>
  judge(attendanceImpossibleDays, appointmentOf({}, { attendance: rows.map(([at, days]) => attended(at, { days })) }))

describe("attendance.impossible-days", () => {
  test.each([
    ["2022-02", 28, "pass"],
    ["2022-02", 29, "fail"],
    ["2024-02", 29, "pass"],
    ["2024-02", 30, "fail"],
    ["2022-04", 30, "pass"],
    ["2022-04", 31, "fail"],
    ["2022-01", 31, "pass"],
    ["2022-01", 32, "fail"],
    ["2022-01", 0, "pass"],
    ["2022-01", -1, "fail"]
  ] as const)("%s, %i days: %s", (at, days, kind) => {
    expect(of([at, days])).toMatchObject({ kind, recheckOn: null })
  })

  test("needs attendance", () => {
    expect(of()).toMatchObject({ kind: "notApplicable" })
  })

  test("names the months and cites their rows", () => {
    expect(of(["2021-11", 31], ["2021-12", 31], ["2022-01", 32])).toMatchObject({
      message: { zh: "2021年11月、2022年1月出勤天数小于0或超过该月天数。" },
      evidence: [
        { sheet: "考勤", key: "A1/2021-11", field: "days", value: 31 },
        { sheet: "考勤", key: "A1/2022-01", field: "days", value: 32 }
      ]
    })
  })
})
