import { describe, expect, test } from "vitest"
import { householdHeadCount } from "../../src/rules/register/household.head-count.ts"
import { aPerson, dossierOf, judge } from "../dossier.ts"

const of = (...relations: ReadonlyArray<string | null>) =>
  dossierOf({ persons: relations.map((relation, at) => ({ ...aPerson, id: `P${at + 1}`, relation })) })

describe("household.head-count", () => {
  test.each([
    ["head and spouse", ["户主", "配偶", "子女"], "pass"],
    ["no head", ["配偶", "子女"], "fail"],
    ["two heads", ["户主", "户主"], "fail"],
    ["two spouses", ["户主", "配偶", "配偶"], "fail"],
    ["a head, one unknown", ["户主", null], "notEvaluable"],
    ["no head, one unknown", ["子女", ""], "notEvaluable"],
    ["two heads, one unknown", ["户主", "户主", null], "fail"],
    ["two spouses, one unknown", ["配偶", "配偶", null], "fail"],
    ["nobody", [], "notApplicable"]
  ] as const)("%s", (_, relations, kind) => {
    expect(judge(householdHeadCount, of(...relations))).toMatchObject({ kind, recheckOn: null })
  })

  test("asks about those on the register only", () => {
    const persons = [aPerson, { ...aPerson, id: "P2", status: "deceased" as const }]
    expect(judge(householdHeadCount, dossierOf({ persons }))).toMatchObject({ kind: "pass" })
    expect(judge(householdHeadCount, dossierOf({ persons: persons.slice(1) }))).toMatchObject({ kind: "notApplicable" })
  })

  test("names the numbers and cites each relation", () => {
    expect(judge(householdHeadCount, of("户主", "配偶", "配偶"))).toMatchObject({
      message: { zh: "在册成员中，配偶2人。", en: "Among the members on the register, spouses: 2." },
      evidence: [
        { sheet: "人员", key: "P1", field: "relation", value: "户主" },
        { key: "P2", value: "配偶" },
        { key: "P3", value: "配偶" }
      ]
    })
    expect(judge(householdHeadCount, of("配偶", "配偶"))).toMatchObject({
      message: { zh: "在册成员中，户主0人、配偶2人。" }
    })
    expect(judge(householdHeadCount, of("配偶"))).toMatchObject({ message: { zh: "在册成员中，户主0人。" } })
    expect(judge(householdHeadCount, of("户主", null))).toMatchObject({
      missing: [{ sheet: "人员", field: "relation" }]
    })
  })
})
