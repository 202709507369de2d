import { describe, expect, test } from "vitest"
import type { AppointmentRow } from "../../src/dossiers/HouseholdDossier.ts"
import { attendanceHolderMissing } from "../../src/rules/attendance/attendance.holder-missing.ts"
import { anAppointment, day, judge, month, villageOf } from "../dossier.ts"

type Row = readonly [appointmentId: string, month: string]
const of = (changes: Partial<AppointmentRow>, rows: ReadonlyArray<Row>, other: Partial<AppointmentRow> = {}) =>
  villageOf({
    appointments: [
      { ...anAppointment, ...changes },
      { ...anAppointment, id: "A2", ...other }
    ],
    attendance: rows.map(([appointmentId, at]) => ({ appointmentId, month: month(at) }))
  }).holdings[0]

describe("attendance.holder-missing", () => {
  test.each([
    ["another has a row", {}, [["A2", "2022-02"]], "fail"],
    [
      "both have one",
      {},
      [
        ["A1", "2022-02"],
        ["A2", "2022-02"]
      ],
      "pass"
    ],
    ["nobody has one", {}, [], "notApplicable"],
    ["another has one of January", {}, [["A2", "2022-01"]], "notApplicable"],
    ["from 2 February", { startOn: day("2022-02-02") }, [["A2", "2022-02"]], "notApplicable"],
    ["until 27 February", { endOn: day("2022-02-27") }, [["A2", "2022-02"]], "notApplicable"],
    ["from 1 to 28 February", { startOn: day("2022-02-01"), endOn: day("2022-02-28") }, [["A2", "2022-02"]], "fail"]
  ] as const)("%s", (_, changes, rows, kind) => {
    expect(judge(attendanceHolderMissing, of(changes, rows))).toMatchObject({ kind, recheckOn: "2022-04-05" })
  })

  test("the other need not have been active all month", () => {
    const left = of({}, [["A2", "2022-02"]], { endOn: day("2022-02-10") })
    expect(judge(attendanceHolderMissing, left)).toMatchObject({ kind: "fail" })
  })

  test("before the fifth day the month before last is asked about", () => {
    const holding = of({}, [["A2", "2022-01"]])
    expect(judge(attendanceHolderMissing, holding, { asOf: day("2022-03-04") })).toMatchObject({
      kind: "fail",
      recheckOn: "2022-03-05"
    })
    expect(judge(attendanceHolderMissing, holding, { asOf: day("2022-03-05") })).toMatchObject({
      kind: "notApplicable"
    })
  })

  test("cites the appointment and the missing row", () => {
    expect(judge(attendanceHolderMissing, of({}, [["A2", "2022-02"]]))).toMatchObject({
      message: { zh: "2022年2月全月在岗，无考勤记录，同村其他岗位有考勤。" },
      evidence: [
        { sheet: "聘用", key: "A1", field: "startOn", value: "2021-03-01" },
        { sheet: "聘用", key: "A1", field: "endOn", value: null },
        { sheet: "考勤", key: "A1/2022-02", field: "days", value: null }
      ]
    })
  })
})
