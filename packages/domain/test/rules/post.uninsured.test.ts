import { describe, expect, test } from "vitest"
import { postUninsured } from "../../src/rules/post/post.uninsured.ts"
import { appointmentOf, day, judge } from "../dossier.ts"

describe("post.uninsured", () => {
  test.each([
    ["insured until today", { insuredUntil: day("2022-03-09") }, "pass", "2022-03-10"],
    ["insured until yesterday", { insuredUntil: day("2022-03-08") }, "fail", null],
    ["not insured", { insuredUntil: null }, "fail", null],
    ["not insured, left yesterday", { insuredUntil: null, endOn: day("2022-03-08") }, "notApplicable", null],
    ["not insured, leaves today", { insuredUntil: null, endOn: day("2022-03-09") }, "fail", "2022-03-10"],
    ["not insured, begins tomorrow", { insuredUntil: null, startOn: day("2022-03-10") }, "notApplicable", "2022-03-10"]
  ] as const)("%s", (_, changes, kind, recheckOn) => {
    expect(judge(postUninsured, appointmentOf(changes))).toMatchObject({ kind, recheckOn })
  })

  test("cites the appointment and the last day", () => {
    expect(judge(postUninsured, appointmentOf({ insuredUntil: day("2022-03-01") }))).toMatchObject({
      message: { zh: "在岗，意外伤害保险已于2022年3月1日到期。" },
      evidence: [
        { sheet: "聘用", key: "A1", field: "startOn" },
        { field: "endOn" },
        { field: "insuredUntil", value: "2022-03-01" }
      ]
    })
    expect(judge(postUninsured, appointmentOf({ insuredUntil: null }))).toMatchObject({
      message: { zh: "在岗，未登记意外伤害保险。" }
    })
  })
})
