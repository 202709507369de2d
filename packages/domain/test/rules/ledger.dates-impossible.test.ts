import { describe, expect, test } from "vitest"
import { ledgerDatesImpossible } from "../../src/rules/employment/ledger.dates-impossible.ts"
import { day, employmentOf, judge } from "../dossier.ts"

const of = (startOn: string, endOn: string | null) =>
  judge(ledgerDatesImpossible, employmentOf({ startOn: day(startOn), endOn: endOn === null ? null : day(endOn) }))

describe("ledger.dates-impossible", () => {
  test.each([
    ["2021-05-01", null, "pass", null],
    ["2021-05-01", "2021-05-01", "pass", null],
    ["2021-05-01", "2021-04-30", "fail", null],
    ["2022-03-09", null, "pass", null],
    ["2022-03-10", null, "fail", "2022-03-10"],
    ["2021-05-01", "2022-03-09", "pass", null],
    ["2021-05-01", "2022-03-10", "fail", "2022-03-10"],
    ["2022-03-11", "2022-03-20", "fail", "2022-03-11"]
  ] as const)("%s to %s: %s", (startOn, endOn, kind, recheckOn) => {
    expect(of(startOn, endOn)).toMatchObject({ kind, recheckOn })
  })

  test("names each contradiction and cites both days", () => {
    expect(of("2021-05-01", "2021-04-30")).toMatchObject({
      message: { zh: "务工记录结束日期早于开始日期。", en: "Of the record the end lies before the start." },
      evidence: [
        { sheet: "就业", key: "E1", field: "startOn", value: "2021-05-01" },
        { sheet: "就业", key: "E1", field: "endOn", value: "2021-04-30" }
      ]
    })
    expect(of("2022-03-21", "2022-03-20")).toMatchObject({
      message: { zh: "务工记录结束日期早于开始日期，开始日期尚未到来，结束日期尚未到来。" }
    })
  })
})
