import { describe, expect, test } from "vitest"
import type { BusinessRow, GrantRow } from "../../src/dossiers/HouseholdDossier.ts"
import { grantStartupUnjustified } from "../../src/rules/grant/grant.startup-unjustified.ts"
import { aBusiness, day, grantOf, judge, supplyWithout } from "../dossier.ts"

const of = (grant: Partial<GrantRow>, ...businesses: ReadonlyArray<Partial<BusinessRow>>) =>
  judge(
    grantStartupUnjustified,
    grantOf(
      { kind: "startup", ...grant },
      { businesses: businesses.map((changes, at) => ({ ...aBusiness, id: `X${at}`, ...changes })) }
    )
  )
const paidOn = (text: string) => ({ paidOn: day(text) })

describe("grant.startup-unjustified", () => {
  test.each([
    ["12 months after", paidOn("2022-03-09"), [{}], "pass"],
    ["a day before", paidOn("2022-03-08"), [{}], "fail"],
    ["a closed business", paidOn("2022-03-09"), [{ status: "closed" }], "pass"],
    ["two, one old enough", paidOn("2022-03-09"), [{ registeredOn: day("2021-12-01") }, {}], "pass"],
    ["no business", paidOn("2022-03-09"), [], "fail"],
    ["not paid", {}, [], "notApplicable"],
    ["another kind", { ...paidOn("2022-03-09"), kind: "jobSeeking" }, [], "notApplicable"]
  ] as const)("%s", (_, grant, businesses, kind) => {
    expect(of(grant, ...businesses)).toMatchObject({ kind, recheckOn: null })
  })

  test("is not evaluable without the sheet of businesses", () => {
    const grant = grantOf({ kind: "startup", ...paidOn("2022-03-08") })
    expect(judge(grantStartupUnjustified, grant, { supply: supplyWithout("business") })).toMatchObject({
      kind: "notEvaluable",
      missing: [{ sheet: "经营主体", field: null }]
    })
  })

  test("cites the payment and the registration", () => {
    expect(of(paidOn("2022-03-08"), {})).toMatchObject({
      message: { zh: "2022年3月8日发放开业补贴，经营主体登记未满12个月。" },
      evidence: [
        { sheet: "补贴", key: "B1", field: "paidOn", value: "2022-03-08" },
        { sheet: "经营主体", key: "X0", field: "registeredOn", value: "2021-03-09" }
      ]
    })
    expect(of(paidOn("2022-03-08"))).toMatchObject({
      message: { zh: "2022年3月8日发放开业补贴，本人无经营主体。" },
      evidence: [{ sheet: "补贴", key: "B1", field: "paidOn" }]
    })
  })
})
