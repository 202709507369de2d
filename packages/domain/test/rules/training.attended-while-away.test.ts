import { describe, expect, test } from "vitest"
import type { EmploymentRow, TraineeRow } from "../../src/dossiers/HouseholdDossier.ts"
import { trainingAttendedWhileAway } from "../../src/rules/training/training.attended-while-away.ts"
import { aClass, anEmployment, area, day, judge, traineeOf } from "../dossier.ts"

/* The class runs from 2021-10-18 to 2021-10-31. */
const of = (job: Partial<EmploymentRow> | null, trainee: Partial<TraineeRow> = {}) =>
  judge(
    trainingAttendedWhileAway,
    traineeOf(trainee, { classes: [aClass], employments: job === null ? [] : [{ ...anEmployment, ...job }] })
  )
const span = (startOn: string, endOn: string) => ({ startOn: day(startOn), endOn: day(endOn) })

describe("training.attended-while-away", () => {
  test.each([
    ["away all the time", {}, {}, "fail"],
    ["away from first to last day", span("2021-10-18", "2021-10-31"), {}, "fail"],
    ["away from the second day", span("2021-10-19", "2021-10-31"), {}, "pass"],
    ["back before the last day", span("2021-10-18", "2021-10-30"), {}, "pass"],
    ["away in a post", { channel: "post" }, {}, "fail"],
    ["at home", { place: area("411081102000") }, {}, "notApplicable"],
    ["without place", { place: null }, {}, "notApplicable"],
    ["in the county's own city", { place: area("411000000000") }, {}, "notApplicable"],
    ["one day attended", {}, { daysAttended: 1 }, "fail"],
    ["no day attended", {}, { daysAttended: 0 }, "notApplicable"],
    ["days unknown", {}, { daysAttended: null }, "notEvaluable"],
    ["days unknown, back in time", span("2021-10-18", "2021-10-30"), { daysAttended: null }, "pass"],
    ["no job", null, {}, "notApplicable"]
  ] as const)("%s", (_, job, trainee, kind) => {
    expect(of(job, trainee)).toMatchObject({ kind, recheckOn: null })
  })

  test("cites the class and the job", () => {
    expect(of({})).toMatchObject({
      message: { zh: "2021年10月18日至2021年10月31日全程在县外务工，培训出勤10天。" },
      evidence: [
        { sheet: "学员", key: "C1/P1", field: "daysAttended", value: 10 },
        { sheet: "培训班", key: "C1", field: "startOn", value: "2021-10-18" },
        { sheet: "培训班", key: "C1", field: "endOn", value: "2021-10-31" },
        { sheet: "就业", key: "E1", field: "place", value: "330106000000" },
        { sheet: "就业", key: "E1", field: "startOn" },
        { sheet: "就业", key: "E1", field: "endOn" }
      ]
    })
    expect(of({}, { daysAttended: null })).toMatchObject({ missing: [{ sheet: "学员", field: "daysAttended" }] })
  })
})
