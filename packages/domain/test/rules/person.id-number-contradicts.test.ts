import { describe, expect, test } from "vitest"
import type { PersonRow } from "../../src/dossiers/HouseholdDossier.ts"
import { personIdNumberContradicts } from "../../src/rules/register/person.id-number-contradicts.ts"
import { aPerson, day, judge, personOf } from "../dossier.ts"

const { identity } = aPerson
const of = (changes: Partial<PersonRow>) =>
  judge(personIdNumberContradicts, personOf({ persons: [{ ...aPerson, ...changes }] }))

describe("person.id-number-contradicts", () => {
  test.each([
    ["both agree", {}, "pass", null],
    ["another sex", { sex: "male" }, "fail", null],
    ["born a day later", { bornOn: day("1985-06-16") }, "fail", null],
    ["sex not stated", { sex: null }, "pass", null],
    ["sex not stated, another birth date", { sex: null, bornOn: day("1985-06-14") }, "fail", null],
    ["birth date not stated, another sex", { sex: "male", bornOn: null }, "fail", null],
    ["neither stated", { sex: null, bornOn: null }, "notApplicable", null],
    ["an invalid number", { sex: "male", identity: { ...identity, fault: "checksum" } }, "notApplicable", null],
    ["a number of tomorrow", { identity: { ...identity, bornOn: day("2022-03-10") } }, "notApplicable", "2022-03-10"],
    ["a number of today", { identity: { ...identity, bornOn: day("2022-03-09") } }, "fail", null]
  ] as const)("%s", (_, changes, kind, recheckOn) => {
    expect(of(changes)).toMatchObject({ kind, recheckOn })
  })

  test("cites what differs, and the number masked", () => {
    const number = { sheet: "人员", key: "P1", field: "idNumber", value: identity.masked }
    expect(of({ sex: "male" })).toMatchObject({
      message: { zh: "登记的性别与证件号码不一致。", en: "The stated sex differs from the ID number." },
      evidence: [{ sheet: "人员", key: "P1", field: "sex", value: "男" }, number]
    })
    expect(of({ bornOn: day("1985-06-16") })).toMatchObject({
      message: { zh: "登记的出生日期与证件号码不一致。" },
      evidence: [{ field: "bornOn", value: "1985-06-16" }, number]
    })
    expect(of({ sex: "male", bornOn: day("1985-06-16") })).toMatchObject({
      message: { zh: "登记的性别和出生日期与证件号码不一致。" },
      evidence: { length: 3 }
    })
  })
})
