import { describe, expect, test } from "vitest"
import type { CaseDossier } from "../../src/dossiers/CaseDossier.ts"
import { caseRecurred } from "../../src/rules/rectification/case.recurred.ts"
import { aCase, day, judge } from "../dossier.ts"

const confirmed = (...days: ReadonlyArray<string>) => ({
  confirmations: days.map((on, at) => ({ finding: `F${at}`, confirmedOn: day(on) }))
})
const of = (changes: Partial<CaseDossier>) => judge(caseRecurred, { ...aCase, closedOn: day("2021-03-01"), ...changes })

describe("case.recurred", () => {
  test.each([
    ["never again", {}, "pass", null],
    ["365 days after closing", confirmed("2022-03-01"), "fail", null],
    ["366 days after closing", confirmed("2022-03-02"), "pass", null],
    ["the day after closing", confirmed("2021-03-02"), "fail", null],
    ["on the day of closing", confirmed("2021-03-01"), "pass", null],
    ["before closing", confirmed("2021-01-01"), "pass", null],
    ["tomorrow", { closedOn: day("2022-03-01"), ...confirmed("2022-03-10") }, "pass", "2022-03-10"],
    ["not closed", { closedOn: null, ...confirmed("2022-03-01") }, "notApplicable", null],
    ["closed tomorrow", { closedOn: day("2022-03-10"), ...confirmed("2022-03-01") }, "notApplicable", "2022-03-10"],
    ["about no rule", { rule: null, ...confirmed("2022-03-01") }, "notApplicable", null]
  ] as const)("%s", (_, changes, kind, recheckOn) => {
    expect(of(changes)).toMatchObject({ kind, recheckOn })
  })

  test("cites the closing and what was confirmed since", () => {
    expect(of(confirmed("2021-02-01", "2021-06-01", "2021-09-01"))).toMatchObject({
      message: { zh: "2021年3月1日销号后，同村同类问题于2021年6月1日、2021年9月1日再次属实。" },
      evidence: [
        { sheet: "整改事项", key: "Z1", field: "closedOn", value: "2021-03-01" },
        { field: "confirmations", value: "2021-06-01" },
        { field: "confirmations", value: "2021-09-01" }
      ]
    })
  })
})
