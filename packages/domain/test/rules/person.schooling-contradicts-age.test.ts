import { describe, expect, test } from "vitest"
import type { PersonRow } from "../../src/dossiers/HouseholdDossier.ts"
import { personSchoolingContradictsAge } from "../../src/rules/register/person.schooling-contradicts-age.ts"
import { aPerson, day, judge, personOf } from "../dossier.ts"

const of = (schooling: PersonRow["schooling"], bornOn: string) =>
  judge(personSchoolingContradictsAge, personOf({ persons: [{ ...aPerson, schooling, bornOn: day(bornOn) }] }))

describe("person.schooling-contradicts-age", () => {
  test.each([
    ["compulsory", "2016-03-10", "fail", "2022-03-10"],
    ["compulsory", "2016-03-09", "pass", "2034-03-09"],
    ["compulsory", "2004-03-10", "pass", "2022-03-10"],
    ["compulsory", "2004-03-09", "fail", null],
    ["senior", "2008-03-10", "fail", "2022-03-10"],
    ["senior", "2008-03-09", "pass", "2030-03-09"],
    ["vocational", "2008-03-10", "fail", "2022-03-10"],
    ["vocational", "2000-03-10", "pass", "2022-03-10"],
    ["vocational", "2000-03-09", "fail", null],
    ["senior", "2000-03-09", "fail", null],
    ["preschool", "2015-03-10", "pass", "2022-03-10"],
    ["preschool", "2015-03-09", "fail", null],
    ["preschool", "2022-03-01", "pass", "2029-03-01"],
    ["tertiary", "2015-03-09", "notApplicable", null],
    ["none", "2015-03-09", "notApplicable", null]
  ] as const)("%s, born on %s: %s", (schooling, bornOn, kind, recheckOn) => {
    expect(of(schooling, bornOn)).toMatchObject({ kind, recheckOn })
  })

  test("needs a birth date", () => {
    const identity = { ...aPerson.identity, fault: "checksum" as const }
    const person = personOf({ persons: [{ ...aPerson, schooling: "senior", bornOn: null, identity }] })
    expect(judge(personSchoolingContradictsAge, person)).toMatchObject({
      kind: "notEvaluable",
      missing: [{ sheet: "人员", field: "bornOn" }]
    })
  })

  test("says on which side the age lies", () => {
    expect(of("compulsory", "2004-03-09")).toMatchObject({
      message: { zh: "年满18周岁，在校状况仍为义务教育。" },
      evidence: [
        { sheet: "人员", key: "P1", field: "bornOn", value: "2004-03-09" },
        { sheet: "人员", key: "P1", field: "schooling", value: "义务教育" }
      ]
    })
    expect(of("senior", "2008-03-10")).toMatchObject({ message: { zh: "未满14周岁，在校状况登记为高中。" } })
    expect(of("preschool", "2015-03-09")).toMatchObject({ message: { zh: "年满7周岁，在校状况仍为学前。" } })
  })
})
