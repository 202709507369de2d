import { describe, expect, test } from "vitest"
import type { AttendanceRow, SignerAppointment } from "../../src/dossiers/HouseholdDossier.ts"
import { attendanceSignedByOther } from "../../src/rules/attendance/attendance.signed-by-other.ts"
import { appointmentOf, attended, day, judge } from "../dossier.ts"

/* The last 12 complete months on 2022-03-09 are 2021-03 to 2022-02. */
const of = (attendance: ReadonlyArray<AttendanceRow>, signerAppointments: ReadonlyArray<SignerAppointment> = []) =>
  appointmentOf({}, { attendance, signerAppointments })

describe("attendance.signed-by-other", () => {
  test.each([
    ["nobody named", [attended("2022-02")], "pass"],
    ["the holder", [attended("2022-02", { signedBy: "P1" })], "pass"],
    ["another", [attended("2022-02", { signedBy: "P2" })], "fail"],
    ["another, for 0 days", [attended("2022-02", { signedBy: "P2", days: 0 })], "fail"],
    ["another, in the first of the 12 months", [attended("2021-03", { signedBy: "P2" })], "fail"],
    ["another, in the month before", [attended("2021-02", { signedBy: "P2" })], "notApplicable"],
    ["another, in the month that runs", [attended("2022-03", { signedBy: "P2" })], "notApplicable"],
    ["no attendance", [], "notApplicable"]
  ] as const)("%s", (_, attendance, kind) => {
    expect(judge(attendanceSignedByOther, of(attendance))).toMatchObject({ kind, recheckOn: "2022-04-01" })
  })

  test("names the months, the signers and the posts that they held in them", () => {
    const held = { id: "A7", personId: "P2", postId: "G7", startOn: day("2022-02-28"), endOn: null }
    const outcome = judge(
      attendanceSignedByOther,
      of(
        [attended("2021-12", { signedBy: "P2" }), attended("2022-01"), attended("2022-02", { signedBy: "P2" })],
        [
          held,
          { ...held, id: "A8", startOn: day("2022-03-01") },
          { ...held, id: "A9", startOn: day("2021-01-01"), endOn: day("2021-11-30") },
          { ...held, id: "A6", personId: "P3" }
        ]
      )
    )
    expect(outcome).toMatchObject({
      message: { zh: "2021年12月、2022年2月考勤由他人签到。", en: "Somebody else signed in for 2021-12, 2022-02." },
      evidence: [
        { sheet: "考勤", key: "A1/2021-12", field: "signedBy", value: "P2" },
        { sheet: "考勤", key: "A1/2022-02", field: "signedBy", value: "P2" },
        { sheet: "聘用", key: "A7", field: "postId", value: "G7" }
      ]
    })
    expect(outcome).toHaveProperty("evidence.length", 3)
  })
})
