import { describe, expect, test } from "vitest"
import { personPhoneInvalid } from "../../src/rules/register/person.phone-invalid.ts"
import { aPerson, judge, personOf } from "../dossier.ts"

const of = (phone: string | null) => judge(personPhoneInvalid, personOf({ persons: [{ ...aPerson, phone }] }))

describe("person.phone-invalid", () => {
  test.each([
    ["13800000000", "pass"],
    ["+86 138-0000-0000", "pass"],
    ["１３８００００００００", "pass"],
    ["1380000000", "fail"],
    ["138000000000", "fail"],
    ["23800000000", "fail"],
    ["8613800000000", "fail"],
    ["0374-1234567", "fail"],
    ["1380000000x", "fail"],
    ["-", "fail"],
    ["+86", "fail"],
    ["无", "fail"],
    ["", "notApplicable"],
    [" ", "notApplicable"],
    [null, "notApplicable"]
  ] as const)("%j: %s", (phone, kind) => {
    expect(of(phone)).toMatchObject({ kind, recheckOn: null })
  })

  test("says where there is no number at all", () => {
    const message = { zh: "联系电话栏没有号码，只有符号。" }
    expect(of("—")).toMatchObject({ message, evidence: [{ key: "P1", field: "phone", value: "" }] })
    expect(of("+86 ")).toMatchObject({ message })
  })

  test("cites the number masked", () => {
    expect(of("238 0000 0000")).toMatchObject({
      message: { zh: "联系电话不是1开头的11位号码。" },
      evidence: [{ sheet: "人员", key: "P1", field: "phone", value: "238****0000" }]
    })
  })
})
