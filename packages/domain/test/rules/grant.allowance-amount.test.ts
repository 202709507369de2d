import { describe, expect, test } from "vitest"
import type { HouseholdRows } from "../../src/dossiers/assembleHouseholds.ts"
import type { GrantRow } from "../../src/dossiers/HouseholdDossier.ts"
import { grantAllowanceAmount } from "../../src/rules/grant/grant.allowance-amount.ts"
import { aClass, aTrainee, fen, grantOf, judge, supplyWithout } from "../dossier.ts"

const trained = { classes: [aClass], trainees: [aTrainee] }
const facts = (grant: Partial<GrantRow>, rows: Partial<HouseholdRows> = trained) =>
  grantOf({ kind: "trainingAllowance", period: "C1", ...grant }, rows)
const of = (grant: Partial<GrantRow>, rows: Partial<HouseholdRows> = trained) =>
  judge(grantAllowanceAmount, facts(grant, rows))
const days = (daysAttended: number | null) => ({ ...trained, trainees: [{ ...aTrainee, daysAttended }] })

describe("grant.allowance-amount", () => {
  test.each([
    ["10 days", { amount: fen(30000) }, trained, "pass"],
    ["a fen less", { amount: fen(29999) }, trained, "fail"],
    ["a fen more", { amount: fen(30001) }, trained, "fail"],
    ["something for no days", { amount: fen(3000) }, days(0), "fail"],
    ["nothing for no days", { amount: fen(0) }, days(0), "pass"],
    ["nothing for fewer days than none", { amount: fen(0) }, days(-2), "pass"],
    ["something for fewer days than none", { amount: fen(1) }, days(-2), "fail"],
    ["days unknown", { amount: fen(30000) }, days(null), "notEvaluable"],
    ["a class without the trainee", { period: "C2" }, trained, "notEvaluable"],
    ["another kind", { kind: "transport" }, trained, "notApplicable"]
  ] as const)("%s", (_, grant, rows, kind) => {
    expect(of(grant, rows)).toMatchObject({ kind, recheckOn: null })
  })

  test("names the field or the sheet that is missing", () => {
    expect(of({ period: "C2" })).toMatchObject({ missing: [{ sheet: "学员", field: "daysAttended" }] })
    const without = { supply: supplyWithout("trainee") }
    expect(judge(grantAllowanceAmount, facts({}, {}), without)).toMatchObject({
      missing: [{ sheet: "学员", field: null }]
    })
  })

  test("says what it should be and cites both rows", () => {
    expect(of({ amount: fen(27000) })).toMatchObject({
      message: { zh: "培训生活费270.00元，出勤10天应为300.00元。" },
      evidence: [
        { sheet: "补贴", key: "B1", field: "amount", value: 27000 },
        { sheet: "学员", key: "C1/P1", field: "daysAttended", value: 10 }
      ]
    })
  })
})
