import { describe, expect, test } from "vitest"
import type { PayRow } from "../../src/dossiers/HouseholdDossier.ts"
import { payLate } from "../../src/rules/pay/pay.late.ts"
import { appointmentOf, day, fen, judge, paid } from "../dossier.ts"

const row = (month: string, paidOn: string | null, changes: Partial<PayRow> = {}) =>
  paid(month, { paidOn: paidOn === null ? null : day(paidOn), ...changes })
const facts = (...pay: ReadonlyArray<PayRow>) => appointmentOf({}, { pay })

/* On 2022-03-09 the last 12 complete months are 2021-03 to 2022-02. */
describe("pay.late", () => {
  test.each([
    ["31 days after", [row("2021-10", "2021-12-01")], "pass"],
    ["32 days after", [row("2021-10", "2021-12-02")], "fail"],
    ["the first of the 12 months", [row("2021-03", "2021-05-02")], "fail"],
    ["the month before them", [row("2021-02", "2021-05-02")], "notApplicable"],
    ["the last of them", [row("2022-02", "2022-04-01")], "fail"],
    ["the current month", [row("2022-03", "2022-06-01")], "notApplicable"],
    ["on an unknown day", [row("2021-10", null)], "notEvaluable"],
    ["one late, one on an unknown day", [row("2021-10", "2021-12-02"), row("2021-11", null)], "fail"],
    ["one in time, one on an unknown day", [row("2021-10", "2021-12-01"), row("2021-11", null)], "notEvaluable"],
    ["nothing paid", [row("2021-10", null, { paid: fen(0) })], "notApplicable"],
    ["no pay", [], "notApplicable"]
  ] as const)("%s", (_, pay, kind) => {
    const recheckOn = pay.length === 0 ? null : "2022-04-01"
    expect(judge(payLate, facts(...pay))).toMatchObject({ kind, recheckOn })
  })

  test("a month falls out of sight after a year", () => {
    const late = facts(row("2021-03", "2021-05-02"))
    expect(judge(payLate, late, { asOf: day("2022-03-31") })).toMatchObject({ kind: "fail" })
    expect(judge(payLate, late, { asOf: day("2022-04-01") })).toMatchObject({ kind: "notApplicable" })
  })

  test("names the months and cites the days", () => {
    expect(judge(payLate, facts(row("2021-10", "2021-12-02"), row("2021-11", "2022-01-01")))).toMatchObject({
      message: { zh: "2021年10月至2021年11月工资在当月结束后超过31天才发放。" },
      evidence: [
        { sheet: "工资", key: "A1/2021-10", field: "paidOn", value: "2021-12-02" },
        { sheet: "工资", key: "A1/2021-11", field: "paidOn", value: "2022-01-01" }
      ]
    })
    expect(judge(payLate, facts(row("2021-10", null)))).toMatchObject({ missing: [{ sheet: "工资", field: "paidOn" }] })
  })
})
