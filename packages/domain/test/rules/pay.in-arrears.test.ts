import { describe, expect, test } from "vitest"
import type { AppointmentRow, PayRow } from "../../src/dossiers/HouseholdDossier.ts"
import { payInArrears } from "../../src/rules/pay/pay.in-arrears.ts"
import * as Month from "../../src/values/Month.ts"
import { aPost, appointmentOf, day, fen, judge, month, paid, supplyWithout } from "../dossier.ts"

const of = (changes: Partial<AppointmentRow>, pay: ReadonlyArray<PayRow> = []) => appointmentOf(changes, { pay })
const paidFrom = (first: string, last: string) => Month.range(month(first), month(last)).map((at) => paid(at))
const from = (text: string) => ({ startOn: day(text) })

describe("pay.in-arrears", () => {
  test.each([
    ["paid each month", from("2021-03-01"), paidFrom("2021-03", "2022-02"), "pass", "2022-04-01"],
    ["January owed", from("2022-01-01"), [paid("2022-02")], "fail", "2022-04-01"],
    ["February owed only, ended 9 days ago", from("2022-01-01"), [paid("2022-01")], "pass", "2022-04-01"],
    [
      "paid a fen short",
      from("2022-01-01"),
      [paid("2022-01", { paid: fen(29999) }), paid("2022-02")],
      "fail",
      "2022-04-01"
    ],
    [
      "paid more than due",
      from("2022-01-01"),
      [paid("2022-01", { paid: fen(40000) }), paid("2022-02")],
      "pass",
      "2022-04-01"
    ],
    [
      "nothing due",
      from("2022-01-01"),
      [paid("2022-01", { due: fen(0), paid: fen(0) }), paid("2022-02")],
      "pass",
      "2022-04-01"
    ],
    ["in post from 2 January", from("2022-01-02"), [], "pass", "2022-04-01"],
    ["in post from 2 February", from("2022-02-02"), [], "notApplicable", "2022-04-01"],
    ["left on 31 January", { ...from("2022-01-01"), endOn: day("2022-01-31") }, [], "fail", null],
    ["left on 30 January", { ...from("2022-01-01"), endOn: day("2022-01-30") }, [], "notApplicable", null],
    [
      "leaves on 30 April",
      { ...from("2022-02-01"), endOn: day("2022-04-30") },
      [paid("2022-02")],
      "pass",
      "2022-04-01"
    ],
    ["begins next month", from("2022-04-01"), [], "notApplicable", "2022-04-01"],
    ["ended before it began", { ...from("2022-01-01"), endOn: day("2021-06-30") }, [], "notApplicable", null]
  ] as const)("%s", (_, changes, pay, kind, recheckOn) => {
    expect(judge(payInArrears, of(changes, pay))).toMatchObject({ kind, recheckOn })
  })

  test.each([
    ["2022-03-03", "pass", "2022-03-04"],
    ["2022-03-04", "fail", "2022-04-01"]
  ] as const)("on %s, January ended 31 or 32 days ago", (asOf, kind, recheckOn) => {
    expect(judge(payInArrears, of(from("2022-01-01")), { asOf: day(asOf) })).toMatchObject({ kind, recheckOn })
  })

  test.each([
    ["a post of 2019 is looked at from 2020-01", "2019-06-01", "2020-01"],
    ["one of 2020-01-01 from 2020-01", "2020-01-01", "2020-01"],
    ["one of 2020-01-02 from 2020-02", "2020-01-02", "2020-02"]
  ] as const)("%s", (_, startOn, first) => {
    expect(judge(payInArrears, of(from(startOn)))).toMatchObject({
      kind: "fail",
      evidence: expect.arrayContaining([{ sheet: "工资", key: `A1/${first}`, field: "paid", value: null }])
    })
    expect(judge(payInArrears, of({ ...from(startOn), endOn: day("2020-03-31") }))).toHaveProperty(
      "evidence.length",
      first === "2020-01" ? 3 : 2
    )
  })

  test("five months owed since the notice's last payment: 1500 yuan", () => {
    const outcome = judge(payInArrears, of(from("2021-03-01"), paidFrom("2021-03", "2021-09")))
    expect(outcome).toEqual({
      kind: "fail",
      message: {
        zh: "2021年10月至2022年2月工资未足额发放，共欠发1500.00元。",
        en: "Pay for 2021-10 to 2022-02 is short by 1500.00 yuan in all."
      },
      evidence: ["2021-10", "2021-11", "2021-12", "2022-01", "2022-02"].map((at) => ({
        sheet: "工资",
        key: `A1/${at}`,
        field: "paid",
        value: null
      })),
      money: 150000,
      recheckOn: "2022-04-01"
    })
  })

  test("adds what is short of due to whole months owed", () => {
    const pay = [paid("2021-12", { due: fen(50000), paid: fen(45050) }), paid("2022-02")]
    expect(judge(payInArrears, of(from("2021-12-01"), pay))).toMatchObject({
      message: { zh: "2021年12月至2022年1月工资未足额发放，共欠发349.50元。" },
      evidence: [
        { key: "A1/2021-12", value: 45050 },
        { key: "A1/2022-01", value: null }
      ]
    })
  })

  test("a month without a row owes nothing on a post without pay", () => {
    const unpaid = appointmentOf(from("2021-03-01"), { posts: [{ ...aPost, monthlyPay: fen(0) }] })
    expect(judge(payInArrears, unpaid)).toMatchObject({ kind: "pass" })
  })

  test("is not evaluable without the sheet of pay, unless a row itself is short", () => {
    const supply = supplyWithout("pay")
    expect(judge(payInArrears, of(from("2021-03-01")), { supply })).toMatchObject({
      kind: "notEvaluable",
      missing: [{ sheet: "工资", field: null }]
    })
    expect(judge(payInArrears, of(from("2022-02-01")), { supply })).toMatchObject({ kind: "pass" })
    const short = of(from("2021-12-01"), [paid("2021-12", { paid: fen(0) })])
    expect(judge(payInArrears, short, { supply })).toMatchObject({ kind: "fail" })
  })
})
