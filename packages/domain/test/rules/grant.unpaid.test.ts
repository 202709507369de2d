import { describe, expect, test } from "vitest"
import { grantUnpaid } from "../../src/rules/grant/grant.unpaid.ts"
import { day, grantOf, judge } from "../dossier.ts"

describe("grant.unpaid", () => {
  test.each([
    ["approved 30 days ago", { approvedOn: day("2022-02-07") }, "pass", "2022-03-10"],
    ["approved 31 days ago", { approvedOn: day("2022-02-06") }, "fail", null],
    ["approved and paid", { approvedOn: day("2022-02-06"), paidOn: day("2022-03-01") }, "pass", null],
    ["applied for only", { appliedOn: day("2021-02-06") }, "notApplicable", null]
  ] as const)("%s", (_, grant, kind, recheckOn) => {
    expect(judge(grantUnpaid, grantOf(grant))).toMatchObject({ kind, recheckOn })
  })

  test("cites the approval and the missing payment", () => {
    expect(judge(grantUnpaid, grantOf({ approvedOn: day("2022-02-06") }))).toMatchObject({
      message: { zh: "交通补贴于2022年2月6日审批，超过30天未发放。" },
      evidence: [
        { sheet: "补贴", key: "B1", field: "approvedOn", value: "2022-02-06" },
        { sheet: "补贴", key: "B1", field: "paidOn", value: null }
      ]
    })
  })
})
