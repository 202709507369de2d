import { describe, expect, test } from "vitest"
import type { AppointmentRow } from "../../src/dossiers/HouseholdDossier.ts"
import { attendanceVillageWithoutRecords } from "../../src/rules/attendance/attendance.village-without-records.ts"
import { anAppointment, day, judge, month, supplyWithout, villageOf } from "../dossier.ts"

type Row = readonly [appointmentId: string, month: string]
const of = (held: ReadonlyArray<Partial<AppointmentRow>>, rows: ReadonlyArray<Row> = []) =>
  villageOf({
    appointments: held.map((changes, at) => ({ ...anAppointment, id: `A${at + 1}`, ...changes })),
    attendance: rows.map(([appointmentId, at]) => ({ appointmentId, month: month(at) }))
  })

describe("attendance.village-without-records", () => {
  test.each([
    ["held all of February, no row", [{}], [], "fail"],
    ["a row", [{}], [["A1", "2022-02"]], "pass"],
    ["a row of another month", [{}], [["A1", "2022-01"]], "fail"],
    ["a row of another holder", [{}, {}], [["A2", "2022-02"]], "pass"],
    ["a row of somebody who left on the 10th", [{}, { endOn: day("2022-02-10") }], [["A2", "2022-02"]], "pass"],
    ["from 1 to 28 February", [{ startOn: day("2022-02-01"), endOn: day("2022-02-28") }], [], "fail"],
    ["from 2 February", [{ startOn: day("2022-02-02") }], [], "notApplicable"],
    ["until 27 February", [{ endOn: day("2022-02-27") }], [], "notApplicable"],
    ["no holder", [], [], "notApplicable"]
  ] as const)("%s", (_, held, rows, kind) => {
    expect(judge(attendanceVillageWithoutRecords, of(held, rows))).toMatchObject({ kind, recheckOn: "2022-04-05" })
  })

  test.each([
    ["2022-03-04", "fail", "2022-03-05"],
    ["2022-03-05", "pass", "2022-04-05"],
    ["2022-04-04", "pass", "2022-04-05"],
    ["2022-04-05", "fail", "2022-05-05"]
  ] as const)("on %s the settled month decides", (asOf, kind, recheckOn) => {
    const village = of([{}], [["A1", "2022-02"]])
    expect(judge(attendanceVillageWithoutRecords, village, { asOf: day(asOf) })).toMatchObject({ kind, recheckOn })
  })

  test("is not evaluable without the sheet of attendance", () => {
    const supply = supplyWithout("attendance")
    expect(judge(attendanceVillageWithoutRecords, of([{}]), { supply })).toMatchObject({
      kind: "notEvaluable",
      missing: [{ sheet: "考勤", field: null }]
    })
    expect(judge(attendanceVillageWithoutRecords, of([]), { supply })).toMatchObject({ kind: "notApplicable" })
  })

  test("names the month and each row that is missing", () => {
    expect(judge(attendanceVillageWithoutRecords, of([{}, {}, { startOn: day("2022-02-15") }]))).toMatchObject({
      message: { zh: "2022年2月全村公益性岗位无考勤记录，全月在岗的聘用2条。" },
      evidence: [
        { sheet: "考勤", key: "A1/2022-02", field: "days", value: null },
        { sheet: "考勤", key: "A2/2022-02", field: "days", value: null }
      ]
    })
  })
})
