import { describe, expect, test } from "vitest"
import type { PersonRow } from "../../src/dossiers/HouseholdDossier.ts"
import { personLabourInSchool } from "../../src/rules/register/person.labour-in-school.ts"
import { aPerson, judge, personOf } from "../dossier.ts"

const of = (schooling: PersonRow["schooling"], labour: PersonRow["labour"]) =>
  judge(personLabourInSchool, personOf({ persons: [{ ...aPerson, schooling, labour }] }))

describe("person.labour-in-school", () => {
  test.each([
    ["tertiary", "ordinary", "fail"],
    ["preschool", "skilled", "fail"],
    ["senior", "partial", "fail"],
    ["vocational", "none", "pass"],
    ["compulsory", "lost", "pass"],
    ["none", "ordinary", "notApplicable"]
  ] as const)("%s, %s: %s", (schooling, labour, kind) => {
    expect(of(schooling, labour)).toMatchObject({ kind, recheckOn: null })
  })

  test("cites both entries", () => {
    expect(of("tertiary", "ordinary")).toMatchObject({
      message: { zh: "在校生登记为有劳动能力。" },
      evidence: [
        { sheet: "人员", key: "P1", field: "schooling", value: "高校" },
        { sheet: "人员", key: "P1", field: "labour", value: "普通劳动力" }
      ]
    })
  })
})
