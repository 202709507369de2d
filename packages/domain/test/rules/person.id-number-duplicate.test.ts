import { describe, expect, test } from "vitest"
import { namesakesAmong } from "../../src/dossiers/sharing.ts"
import { personIdNumberDuplicate } from "../../src/rules/register/person.id-number-duplicate.ts"
import { aPerson, judge, personOf } from "../dossier.ts"

const sharedWith = (...ids: ReadonlyArray<string>) =>
  personOf({
    namesakes: namesakesAmong(["P1", ...ids].map((personId) => ({ personId, masked: "411081********0000" })))
  })

describe("person.id-number-duplicate", () => {
  test("passes where nobody has the number", () => {
    expect(judge(personIdNumberDuplicate, sharedWith())).toEqual({ kind: "pass", recheckOn: null })
  })

  test("names everybody who has it, by masked number", () => {
    expect(judge(personIdNumberDuplicate, sharedWith("P9", "P2"))).toEqual({
      kind: "fail",
      message: {
        zh: "证件号码前18位与其他2名在册人员相同。",
        en: "The first 18 characters of the number are those of 2 more on the register."
      },
      evidence: ["P1", "P2", "P9"].map((key) => ({
        sheet: "人员",
        key,
        field: "idNumber",
        value: aPerson.identity.masked
      })),
      recheckOn: null
    })
  })

  test("counts a crowd that shares one number, and names the first twenty", () => {
    const crowd = Array.from({ length: 5000 }, (_, at) => `Q${String(at).padStart(4, "0")}`)
    const outcome = judge(personIdNumberDuplicate, sharedWith(...crowd))
    expect(outcome).toMatchObject({ message: { zh: "证件号码前18位与其他5000名在册人员相同。" } })
    expect(outcome.kind === "fail" ? outcome.evidence : []).toHaveLength(21)
  })
})
