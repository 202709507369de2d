import { describe, expect, test } from "vitest"
import { sharedPhonesAmong } from "../../src/dossiers/sharing.ts"
import { householdPhoneShared } from "../../src/rules/register/household.phone-shared.ts"
import { aHousehold, aPerson, aSharedPhone, dossierOf, judge } from "../dossier.ts"

const phone = "13800000000"
const shared = (...list: ReadonlyArray<typeof aSharedPhone>) => list
const asPerson = { ...aSharedPhone, ledger: "person" as const, key: "P1" }

describe("household.phone-shared", () => {
  test.each([
    ["a number of another household", { sharedPhones: shared(aSharedPhone) }, "fail"],
    ["a member's number", { sharedPhones: shared(asPerson) }, "fail"],
    ["a number of its own", { households: [{ ...aHousehold, phone }] }, "pass"],
    ["a member's own number", { persons: [{ ...aPerson, phone }] }, "pass"],
    [
      "a number of somebody off the register",
      { persons: [{ ...aPerson, phone, status: "movedOut" }] },
      "notApplicable"
    ],
    ["no number", {}, "notApplicable"]
  ] as const)("%s", (_, rows, kind) => {
    expect(judge(householdPhoneShared, dossierOf(rows))).toMatchObject({ kind, recheckOn: null })
  })

  test("counts households, not rows", () => {
    const other = (householdId: string, key: string) => ({ householdId, ledger: "person" as const, key, masked: "*" })
    const of = (...others: ReadonlyArray<ReturnType<typeof other>>) => {
      const sharedPhones = sharedPhonesAmong([other("H1", "P1"), ...others])
      return judge(householdPhoneShared, dossierOf({ sharedPhones }), { terms: { households: 3 } }).kind
    }
    expect(of(other("H2", "P8"), other("H2", "P9"))).toBe("pass")
    expect(of(other("H2", "P8"), other("H3", "P9"))).toBe("fail")
  })

  test("names the first rows of a crowd that shares one number", () => {
    const crowd = Array.from({ length: 5000 }, (_, at) => ({ ...aSharedPhone, householdId: `K${at}`, key: `K${at}` }))
    const outcome = judge(
      householdPhoneShared,
      dossierOf({ sharedPhones: sharedPhonesAmong([aSharedPhone, ...crowd]) })
    )
    expect(outcome.kind === "fail" ? outcome.evidence : []).toHaveLength(21)
  })

  test("cites each row once, masked", () => {
    expect(judge(householdPhoneShared, dossierOf({ sharedPhones: shared(asPerson, aSharedPhone) }))).toMatchObject({
      message: {
        zh: "联系电话138****0000与其他户相同。",
        en: "The phone 138****0000 is also that of other households."
      },
      evidence: [
        { sheet: "户", key: "H1", field: "phone", value: "138****0000" },
        { sheet: "人员", key: "P9", field: "phone", value: "138****0000" },
        { sheet: "人员", key: "P1", field: "phone", value: "138****0000" }
      ]
    })
  })
})
