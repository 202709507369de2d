import { describe, expect, test } from "vitest"
import type { AttendanceRow, EmploymentRow } from "../../src/dossiers/HouseholdDossier.ts"
import { attendanceWhileAway } from "../../src/rules/attendance/attendance.while-away.ts"
import { anEmployment, appointmentOf, area, attended, day, judge } from "../dossier.ts"

const of = (job: Partial<EmploymentRow>, attendance: ReadonlyArray<AttendanceRow> = [attended("2021-05")]) =>
  appointmentOf({}, { attendance, employments: [{ ...anEmployment, ...job }] })
const may = { startOn: day("2021-05-01"), endOn: day("2021-05-31") }

describe("attendance.while-away", () => {
  test.each([
    ["away from the first to the last of May", may, undefined, "fail"],
    ["away still", { startOn: day("2021-05-01") }, undefined, "fail"],
    ["away from 2 May", { ...may, startOn: day("2021-05-02") }, undefined, "pass"],
    ["away until 30 May", { ...may, endOn: day("2021-05-30") }, undefined, "pass"],
    ["0 days", may, [attended("2021-05", { days: 0 })], "notApplicable"],
    ["fewer than 0 days", may, [attended("2021-05", { days: -1 })], "notApplicable"],
    ["1 day", may, [attended("2021-05", { days: 1 })], "fail"],
    ["another month", may, [attended("2021-06")], "pass"],
    ["another county of the city", { ...may, place: area("411082000000") }, undefined, "fail"],
    ["within the county", { ...may, place: area("411081000000") }, undefined, "notApplicable"],
    ["no place", { ...may, place: null }, undefined, "notApplicable"],
    ["the county's own city", { ...may, place: area("411000000000") }, undefined, "notApplicable"],
    ["another city", { ...may, place: area("410100000000") }, undefined, "fail"],
    ["a post away", { ...may, channel: "post" }, undefined, "fail"],
    ["no attendance", may, [], "notApplicable"]
  ] as const)("%s", (_, job, attendance, kind) => {
    expect(judge(attendanceWhileAway, of(job, attendance))).toMatchObject({ kind, recheckOn: null })
  })

  test("names the months and cites days and jobs", () => {
    expect(
      judge(attendanceWhileAway, of({}, [attended("2021-05"), attended("2021-06"), attended("2021-08")]))
    ).toMatchObject({
      message: { zh: "2021年5月至2021年6月、2021年8月全月在县外务工，仍有出勤记录。" },
      evidence: [
        { sheet: "考勤", key: "A1/2021-05", field: "days", value: 20 },
        { key: "A1/2021-06" },
        { key: "A1/2021-08" },
        { sheet: "就业", key: "E1", field: "place", value: "330106000000" },
        { field: "startOn", value: "2021-01-01" },
        { field: "endOn", value: null }
      ]
    })
  })
})
