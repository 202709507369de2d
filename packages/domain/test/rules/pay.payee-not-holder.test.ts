import { describe, expect, test } from "vitest"
import { payPayeeNotHolder } from "../../src/rules/pay/pay.payee-not-holder.ts"
import { appointmentOf, judge, paid } from "../dossier.ts"

describe("pay.payee-not-holder", () => {
  test.each([
    ["no pay", [], "notApplicable"],
    ["no payee", [paid("2022-01")], "pass"],
    ["the holder", [paid("2022-01", { payee: "P1" })], "pass"],
    ["another", [paid("2022-01", { payee: "P1" }), paid("2022-02", { payee: "P2" })], "fail"]
  ] as const)("%s", (_, pay, kind) => {
    expect(judge(payPayeeNotHolder, appointmentOf({}, { pay }))).toMatchObject({ kind, recheckOn: null })
  })

  test("names the months and the payee", () => {
    const pay = [paid("2021-12", { payee: "P2" }), paid("2022-02", { payee: "P3" })]
    expect(judge(payPayeeNotHolder, appointmentOf({}, { pay }))).toMatchObject({
      message: { zh: "2021年12月、2022年2月工资的收款人不是本人。" },
      evidence: [
        { sheet: "工资", key: "A1/2021-12", field: "payee", value: "P2" },
        { sheet: "工资", key: "A1/2022-02", field: "payee", value: "P3" }
      ]
    })
  })
})
