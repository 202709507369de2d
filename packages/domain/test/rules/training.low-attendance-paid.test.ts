import { describe, expect, test } from "vitest"
import type { GrantRow, TraineeRow } from "../../src/dossiers/HouseholdDossier.ts"
import { trainingLowAttendancePaid } from "../../src/rules/training/training.low-attendance-paid.ts"
import { aGrant, judge, traineeOf } from "../dossier.ts"

const allowance = { ...aGrant, kind: "trainingAllowance" as const, period: "C1" }
const of = (trainee: Partial<TraineeRow>, ...grants: ReadonlyArray<GrantRow>) =>
  judge(trainingLowAttendancePaid, traineeOf(trainee, { grants }))
const certificate = "Q1"

describe("training.low-attendance-paid", () => {
  test.each([
    ["8 of 10 days, with a certificate", { daysAttended: 8, certificate }, [], "pass"],
    ["7 of 10 days, with a certificate", { daysAttended: 7, certificate }, [], "fail"],
    ["7 of 10 days, with an allowance", { daysAttended: 7 }, [allowance], "fail"],
    [
      "7 of 10 days, with an allowance for another class",
      { daysAttended: 7 },
      [{ ...allowance, period: "C2" }],
      "notApplicable"
    ],
    ["7 of 10 days, with another grant", { daysAttended: 7 }, [{ ...allowance, kind: "jobSeeking" }], "notApplicable"],
    ["7 of 10 days, with neither", { daysAttended: 7 }, [], "notApplicable"],
    ["7 of 10 days, with an empty certificate", { daysAttended: 7, certificate: "" }, [], "notApplicable"],
    ["days unknown, with a certificate", { daysAttended: null, certificate }, [], "notEvaluable"],
    ["days unknown, with neither", { daysAttended: null }, [], "notApplicable"]
  ] as const)("%s", (_, trainee, grants, kind) => {
    expect(of(trainee, ...grants)).toMatchObject({ kind, recheckOn: null })
  })

  test("cites days, certificate and allowance", () => {
    expect(of({ daysAttended: 7, certificate }, allowance)).toMatchObject({
      message: { zh: "应到10天，出勤7天，不足80%，仍有证书和培训生活费。" },
      evidence: [
        { sheet: "学员", key: "C1/P1", field: "daysAttended", value: 7 },
        { sheet: "培训班", key: "C1", field: "days", value: 10 },
        { sheet: "学员", key: "C1/P1", field: "certificate", value: "Q1" },
        { sheet: "补贴", key: "B1", field: "amount", value: 30000 }
      ]
    })
    expect(of({ daysAttended: 7 }, allowance)).toMatchObject({
      message: { zh: "应到10天，出勤7天，不足80%，仍有培训生活费。" },
      evidence: { length: 3 }
    })
    expect(of({ daysAttended: null, certificate })).toMatchObject({
      missing: [{ sheet: "学员", field: "daysAttended" }]
    })
  })
})
