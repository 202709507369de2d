import { describe, expect, test } from "vitest"
import type { GrantRow, HouseholdRow } from "../../src/dossiers/HouseholdDossier.ts"
import { grantNotEligible } from "../../src/rules/grant/grant.not-eligible.ts"
import { aHousehold, day, grantOf, judge } from "../dossier.ts"

const paidOn = day("2022-01-20")
const of = (kind: HouseholdRow["kind"], grant: Partial<GrantRow>) =>
  judge(grantNotEligible, grantOf({ paidOn, ...grant }, { households: [{ ...aHousehold, kind }] }))

describe("grant.not-eligible", () => {
  test.each([
    ["other", { kind: "transport" }, "fail"],
    ["other", { kind: "trainingAllowance" }, "fail"],
    ["lifted", { kind: "transport" }, "pass"],
    ["monitored", { kind: "trainingAllowance" }, "pass"],
    ["other", { kind: "startup" }, "notApplicable"],
    ["other", { kind: "jobSeeking" }, "notApplicable"],
    ["other", { kind: "socialInsurance" }, "notApplicable"],
    ["other", { kind: "transport", paidOn: null }, "notApplicable"]
  ] as const)("%s, %o: %s", (household, grant, kind) => {
    expect(of(household, grant)).toMatchObject({ kind, recheckOn: null })
  })

  test("cites the grant and the household", () => {
    expect(of("other", {})).toMatchObject({
      message: { zh: "交通补贴发放给不是脱贫户、监测户的人员。" },
      evidence: [
        { sheet: "补贴", key: "B1", field: "kind", value: "交通补贴" },
        { sheet: "补贴", key: "B1", field: "paidOn", value: "2022-01-20" },
        { sheet: "户", key: "H1", field: "kind", value: "其他" }
      ]
    })
  })
})
