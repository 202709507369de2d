import { describe, expect, test } from "vitest"
import { postAgreementMissing } from "../../src/rules/post/post.agreement-missing.ts"
import { appointmentOf, day, judge } from "../dossier.ts"

const until = (text: string) => ({ agreementTo: day(text) })

describe("post.agreement-missing", () => {
  test.each([
    ["until today", until("2022-03-09"), "pass", "2022-03-10"],
    ["until yesterday", until("2022-03-08"), "fail", null],
    ["no dates", { agreementFrom: null, agreementTo: null }, "fail", null],
    ["no first day", { ...until("2022-12-31"), agreementFrom: null }, "fail", "2023-01-01"],
    ["no last day", { agreementTo: null }, "fail", null],
    ["not active", { agreementTo: null, endOn: day("2022-03-08") }, "notApplicable", null],
    ["active for the last day", { agreementTo: null, endOn: day("2022-03-09") }, "fail", "2022-03-10"]
  ] as const)("%s", (_, changes, kind, recheckOn) => {
    expect(judge(postAgreementMissing, appointmentOf(changes))).toMatchObject({ kind, recheckOn })
  })

  test("cites the appointment and both dates", () => {
    expect(judge(postAgreementMissing, appointmentOf(until("2022-03-01")))).toMatchObject({
      message: { zh: "在岗，协议已于2022年3月1日到期。" },
      evidence: [
        { sheet: "聘用", key: "A1", field: "startOn", value: "2021-03-01" },
        { field: "endOn", value: null },
        { field: "agreementFrom", value: "2021-03-01" },
        { field: "agreementTo", value: "2022-03-01" }
      ]
    })
    expect(judge(postAgreementMissing, appointmentOf({ agreementTo: null }))).toMatchObject({
      message: { zh: "在岗，未登记协议起止日期。" }
    })
  })
})
