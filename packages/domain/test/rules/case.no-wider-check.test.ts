import { describe, expect, test } from "vitest"
import type { CaseDossier } from "../../src/dossiers/CaseDossier.ts"
import { caseNoWiderCheck } from "../../src/rules/rectification/case.no-wider-check.ts"
import { aCase, day, judge } from "../dossier.ts"

const of = (changes: Partial<CaseDossier>) =>
  judge(caseNoWiderCheck, { ...aCase, closedOn: day("2022-03-01"), ...changes })

describe("case.no-wider-check", () => {
  test.each([
    ["never run", {}, "fail", null],
    ["run the day before closing", { lastRunOn: day("2022-02-28") }, "fail", null],
    ["run on the day of closing", { lastRunOn: day("2022-03-01") }, "pass", null],
    ["run since", { lastRunOn: day("2022-03-02") }, "pass", null],
    ["not closed", { closedOn: null }, "notApplicable", null],
    ["closed tomorrow", { closedOn: day("2022-03-10") }, "notApplicable", "2022-03-10"],
    ["no rule that software judges", { machineCheckable: false }, "notApplicable", null],
    ["about no rule", { rule: null }, "notApplicable", null]
  ] as const)("%s", (_, changes, kind, recheckOn) => {
    expect(of(changes)).toMatchObject({ kind, recheckOn })
  })

  test("cites the rule, the closing and the last run", () => {
    expect(of({ lastRunOn: day("2022-02-28") })).toMatchObject({
      message: { zh: "2022年3月1日销号后，没有登记对全县同类问题的举一反三。" },
      evidence: [
        { sheet: "整改事项", key: "Z1", field: "rule", value: "pay.in-arrears" },
        { field: "closedOn", value: "2022-03-01" },
        { field: "lastRunOn", value: "2022-02-28" }
      ]
    })
  })
})
