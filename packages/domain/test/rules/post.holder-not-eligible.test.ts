import { describe, expect, test } from "vitest"
import type { HouseholdRow, PersonRow } from "../../src/dossiers/HouseholdDossier.ts"
import { postHolderNotEligible } from "../../src/rules/post/post.holder-not-eligible.ts"
import { aHousehold, aPerson, appointmentOf, day, judge } from "../dossier.ts"

const of = (kind: HouseholdRow["kind"], labour: PersonRow["labour"], appointment = {}) =>
  judge(
    postHolderNotEligible,
    appointmentOf(appointment, { households: [{ ...aHousehold, kind }], persons: [{ ...aPerson, labour }] })
  )

describe("post.holder-not-eligible", () => {
  test.each([
    ["lifted", "ordinary", "pass"],
    ["monitored", "partial", "pass"],
    ["lifted", "skilled", "pass"],
    ["other", "ordinary", "fail"],
    ["lifted", "none", "fail"],
    ["monitored", "lost", "fail"]
  ] as const)("%s, %s: %s", (kind, labour, outcome) => {
    expect(of(kind, labour)).toMatchObject({ kind: outcome, recheckOn: null })
  })

  test("asks about active appointments only", () => {
    expect(of("other", "ordinary", { endOn: day("2022-03-08") })).toMatchObject({ kind: "notApplicable" })
    expect(of("other", "ordinary", { endOn: day("2022-03-09") })).toMatchObject({
      kind: "fail",
      recheckOn: "2022-03-10"
    })
    expect(of("other", "ordinary", { startOn: day("2022-03-10") })).toMatchObject({ kind: "notApplicable" })
  })

  test("cites each ground", () => {
    expect(of("other", "none")).toMatchObject({
      message: { zh: "在岗人员不是脱贫户、监测户成员，登记为无劳动力。" },
      evidence: [
        { sheet: "聘用", key: "A1", field: "startOn" },
        { sheet: "聘用", key: "A1", field: "endOn" },
        { sheet: "户", key: "H1", field: "kind", value: "其他" },
        { sheet: "人员", key: "P1", field: "labour", value: "无劳动力" }
      ]
    })
    expect(of("lifted", "none")).toMatchObject({ evidence: { length: 3 } })
  })
})
