import { describe, expect, test } from "vitest"
import type { BusinessRow, GrantRow } from "../../src/dossiers/HouseholdDossier.ts"
import { grantStartupMissing } from "../../src/rules/grant/grant.startup-missing.ts"
import { aBusiness, aGrant, aHousehold, day, judge, personOf, supplyWithout } from "../dossier.ts"

const of = (business: Partial<BusinessRow>, grants: ReadonlyArray<Partial<GrantRow>> = []) =>
  personOf({
    businesses: [{ ...aBusiness, ...business }],
    grants: grants.map((grant) => ({ ...aGrant, kind: "startup", ...grant }))
  })

describe("grant.startup-missing", () => {
  test.each([
    ["registered 12 months ago today", {}, [], "fail", null],
    ["registered 12 months ago tomorrow", { registeredOn: day("2021-03-10") }, [], "notApplicable", "2022-03-10"],
    ["closed", { status: "closed" }, [], "notApplicable", null],
    ["closed yesterday, by its day alone", { closedOn: day("2022-03-08") }, [], "notApplicable", null],
    ["closing today", { closedOn: day("2022-03-09") }, [], "fail", "2022-03-10"],
    ["a grant of any year, unpaid", {}, [{ period: "2019" }], "pass", null],
    ["a grant of another kind", {}, [{ kind: "jobSeeking" }], "fail", null]
  ] as const)("%s", (_, business, grants, kind, recheckOn) => {
    expect(judge(grantStartupMissing, of(business, grants))).toMatchObject({ kind, recheckOn })
  })

  test("without a business, or outside the target group, it is not owed", () => {
    expect(judge(grantStartupMissing, personOf())).toMatchObject({ kind: "notApplicable" })
    const other = personOf({ households: [{ ...aHousehold, kind: "other" }], businesses: [aBusiness] })
    expect(judge(grantStartupMissing, other)).toMatchObject({ kind: "notApplicable" })
  })

  test("is not evaluable without the sheet of grants", () => {
    expect(judge(grantStartupMissing, of({}), { supply: supplyWithout("grant") })).toMatchObject({
      missing: [{ sheet: "补贴", field: null }]
    })
  })

  test("cites each established business", () => {
    expect(judge(grantStartupMissing, of({}))).toMatchObject({
      message: { zh: "经营主体2021年3月9日登记，满12个月仍存续，无开业补贴记录。" },
      evidence: [
        { sheet: "经营主体", key: aBusiness.id, field: "registeredOn", value: "2021-03-09" },
        { sheet: "经营主体", key: aBusiness.id, field: "status", value: "存续" }
      ]
    })
  })
})
