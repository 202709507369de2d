import { describe, expect, test } from "vitest"
import { personIdNumberInvalid } from "../../src/rules/register/person.id-number-invalid.ts"
import * as IdentityNumber from "../../src/values/IdentityNumber.ts"
import { aPerson, judge, personOf } from "../dossier.ts"

/** A number with its right check character; synthetic, of no place that exists. */
const number = (first17: string, card = "") => first17 + IdentityNumber.checkCharacter(first17) + card
const of = (text: string) =>
  judge(
    personIdNumberInvalid,
    personOf({
      persons: [{ ...aPerson, identity: IdentityNumber.factsOf(text) }]
    })
  )

describe("person.id-number-invalid", () => {
  test.each([
    ["18 characters that check", number("99000019850615001"), "pass", null],
    ["an old or unknown area code", number("00000019850615001"), "pass", null],
    ["20 characters, type 7 and grade 4", number("99000019850615001", "74"), "pass", null],
    ["22 characters", number("99000019850615001", "11B1"), "pass", null],
    ["type 8", number("99000019850615001", "81"), "fail", null],
    ["type 0", number("99000019850615001", "01"), "fail", null],
    ["grade 5", number("99000019850615001", "15"), "fail", null],
    ["grade 0", number("99000019850615001", "10"), "fail", null],
    ["15 characters", "990000850615001", "fail", null],
    ["19 characters", number("99000019850615001", "1"), "fail", null],
    ["21 characters", number("99000019850615001", "111"), "fail", null],
    [
      "a wrong check character",
      `99000019850615001${number("99000019850615001").endsWith("1") ? "2" : "1"}`,
      "fail",
      null
    ],
    ["30 February", number("99000019850230001"), "fail", null],
    ["29 February of a common year", number("99000019850229001"), "fail", null],
    ["29 February of a leap year", number("99000019840229001"), "pass", null],
    ["beginning with 999999", number("99999919850615001"), "fail", null],
    ["a letter among the digits", "9900001985061500AX", "fail", null],
    ["born today", number("99000020220309001"), "pass", null],
    ["born tomorrow", number("99000020220310001"), "fail", "2022-03-10"]
  ] as const)("%s", (_, text, kind, recheckOn) => {
    expect(of(text)).toMatchObject({ kind, recheckOn })
  })

  test("shows the number masked only", () => {
    expect(of(number("99999919850615001"))).toMatchObject({
      message: { zh: "证件号码以999999开头，不是真实号码。" },
      evidence: [{ sheet: "人员", key: "P1", field: "idNumber", value: expect.stringMatching(/^999999\*{8}.{4}$/) }]
    })
  })
})
