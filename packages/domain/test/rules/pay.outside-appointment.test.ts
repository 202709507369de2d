import { describe, expect, test } from "vitest"
import type { PayRow } from "../../src/dossiers/HouseholdDossier.ts"
import { payOutsideAppointment } from "../../src/rules/pay/pay.outside-appointment.ts"
import { appointmentOf, day, fen, judge, paid } from "../dossier.ts"

const of = (startOn: string, endOn: string | null, ...pay: ReadonlyArray<PayRow>) =>
  appointmentOf({ startOn: day(startOn), endOn: endOn === null ? null : day(endOn) }, { pay })

describe("pay.outside-appointment", () => {
  test.each([
    ["in post", of("2021-03-01", null, paid("2022-02")), "pass"],
    ["begun on the month's last day", of("2022-02-28", null, paid("2022-02")), "pass"],
    ["begun the day after", of("2022-03-01", null, paid("2022-02")), "fail"],
    ["left on the month's first day", of("2021-03-01", "2022-02-01", paid("2022-02")), "pass"],
    ["left the day before", of("2021-03-01", "2022-01-31", paid("2022-02")), "fail"],
    ["1 fen", of("2021-03-01", "2022-01-31", paid("2022-02", { paid: fen(1) })), "fail"],
    ["nothing paid", of("2021-03-01", "2022-01-31", paid("2022-02", { paid: fen(0) })), "notApplicable"],
    ["no pay", of("2021-03-01", null), "notApplicable"],
    ["ended before it began", of("2022-02-10", "2022-02-05", paid("2022-02")), "fail"]
  ] as const)("%s", (_, appointment, kind) => {
    expect(judge(payOutsideAppointment, appointment)).toMatchObject({ kind, recheckOn: null })
  })

  test("names months and sum, cites pay and dates", () => {
    const left = of("2021-03-01", "2021-09-30", paid("2021-09"), paid("2021-10"), paid("2021-11"))
    expect(judge(payOutsideAppointment, left)).toMatchObject({
      message: { zh: "2021年10月至2021年11月不在岗而发放工资，共600.00元。" },
      evidence: [
        { sheet: "工资", key: "A1/2021-10", field: "paid", value: 30000 },
        { sheet: "工资", key: "A1/2021-11", field: "paid", value: 30000 },
        { sheet: "聘用", key: "A1", field: "startOn", value: "2021-03-01" },
        { sheet: "聘用", key: "A1", field: "endOn", value: "2021-09-30" }
      ]
    })
  })
})
