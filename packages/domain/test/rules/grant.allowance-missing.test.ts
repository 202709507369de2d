import { describe, expect, test } from "vitest"
import type { ClassRow, GrantRow, HouseholdRow, TraineeRow } from "../../src/dossiers/HouseholdDossier.ts"
import { grantAllowanceMissing } from "../../src/rules/grant/grant.allowance-missing.ts"
import { aClass, aGrant, aHousehold, aTrainee, day, judge, personOf, supplyWithout } from "../dossier.ts"

interface Changes {
  readonly household?: Partial<HouseholdRow>
  readonly held?: Partial<ClassRow>
  readonly trainee?: Partial<TraineeRow>
  readonly grant?: Partial<GrantRow>
}
const of = ({ household, held, trainee, grant }: Changes) =>
  personOf({
    households: [{ ...aHousehold, ...household }],
    classes: [{ ...aClass, ...held }],
    trainees: [{ ...aTrainee, ...trainee }],
    grants: grant === undefined ? [] : [{ ...aGrant, kind: "trainingAllowance", period: "C1", ...grant }]
  }).trainings[0]

describe("grant.allowance-missing", () => {
  test.each([
    ["ended in October, 10 days attended", {}, "fail", null],
    ["ended 31 days ago", { held: { endOn: day("2022-02-06") } }, "fail", null],
    ["ended 30 days ago", { held: { endOn: day("2022-02-07") } }, "notApplicable", "2022-03-10"],
    ["1 day attended", { trainee: { daysAttended: 1 } }, "fail", null],
    ["0 days attended", { trainee: { daysAttended: 0 } }, "notApplicable", null],
    ["days unknown", { trainee: { daysAttended: null } }, "notEvaluable", null],
    ["outside the target group", { household: { kind: "other" } }, "notApplicable", null],
    ["monitored", { household: { kind: "monitored" } }, "fail", null],
    ["an allowance for the class, unpaid", { grant: {} }, "pass", null],
    ["an allowance for another class", { grant: { period: "C10" } }, "fail", null],
    ["a grant of another kind", { grant: { kind: "transport" } }, "fail", null]
  ] as const)("%s", (_, changes, kind, recheckOn) => {
    expect(judge(grantAllowanceMissing, of(changes))).toMatchObject({ kind, recheckOn })
  })

  test("names what is missing", () => {
    expect(judge(grantAllowanceMissing, of({ trainee: { daysAttended: null } }))).toMatchObject({
      missing: [{ sheet: "学员", field: "daysAttended" }]
    })
    expect(judge(grantAllowanceMissing, of({}), { supply: supplyWithout("grant") })).toMatchObject({
      missing: [{ sheet: "补贴", field: null }]
    })
  })

  test("cites days and class", () => {
    expect(judge(grantAllowanceMissing, of({}))).toMatchObject({
      message: { zh: "参加2021年10月31日结业的培训，出勤10天，无培训生活费记录。" },
      evidence: [
        { sheet: "学员", key: "C1/P1", field: "daysAttended", value: 10 },
        { sheet: "培训班", key: "C1", field: "endOn", value: "2021-10-31" }
      ]
    })
  })
})
