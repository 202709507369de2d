import { describe, expect, test } from "vitest"
import type { PersonRow } from "../../src/dossiers/HouseholdDossier.ts"
import { personDisabilityCard } from "../../src/rules/register/person.disability-card.ts"
import { aPerson, judge, personOf } from "../dossier.ts"

const of = (health: PersonRow["health"], length: number) =>
  judge(
    personDisabilityCard,
    personOf({ persons: [{ ...aPerson, health, identity: { ...aPerson.identity, length } }] })
  )

describe("person.disability-card", () => {
  test.each([
    ["disabled", 18, "fail"],
    ["disabled", 20, "pass"],
    ["disabled", 22, "pass"],
    ["healthy", 18, "pass"],
    ["healthy", 20, "fail"],
    ["chronic", 22, "fail"],
    [null, 18, "notEvaluable"],
    [null, 20, "notEvaluable"],
    ["disabled", 17, "notApplicable"],
    ["healthy", 21, "notApplicable"],
    [null, 19, "notApplicable"]
  ] as const)("%s, %i characters: %s", (health, length, kind) => {
    expect(of(health, length)).toMatchObject({ kind, recheckOn: null })
  })

  test("cites health and the masked number", () => {
    expect(of("disabled", 18)).toMatchObject({
      message: { zh: "健康状况为残疾，登记的不是残疾人证号。" },
      evidence: [
        { sheet: "人员", key: "P1", field: "health", value: "残疾" },
        { sheet: "人员", key: "P1", field: "idNumber", value: "411081********0000" }
      ]
    })
    expect(of("healthy", 20)).toMatchObject({ message: { zh: "登记了残疾人证号，健康状况不是残疾。" } })
    expect(of(null, 18)).toMatchObject({ missing: [{ sheet: "人员", field: "health" }] })
  })
})
