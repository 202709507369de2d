import { describe, expect, test } from "vitest"
import { planRosterShort } from "../../src/rules/training/plan.roster-short.ts"
import { aPlan, judge } from "../dossier.ts"

const of = (plannedCount: number | null, namedCount: number) =>
  judge(planRosterShort, { ...aPlan, plannedCount, namedCount })

describe("plan.roster-short", () => {
  test.each([
    [50, 49, "fail"],
    [50, 1, "fail"],
    [50, 50, "pass"],
    [50, 51, "pass"],
    [50, 0, "notApplicable"],
    [null, 0, "notApplicable"],
    [null, 3, "notEvaluable"]
  ] as const)("%s planned, %i named: %s", (plannedCount, namedCount, kind) => {
    expect(of(plannedCount, namedCount)).toMatchObject({ kind, recheckOn: null })
  })

  test("cites both numbers", () => {
    expect(of(50, 49)).toMatchObject({
      message: { zh: "计划培训50人，实名49人。" },
      evidence: [
        { sheet: "培训计划", key: "J1", field: "plannedCount", value: 50 },
        { sheet: "计划名单", key: "J1", field: "namedCount", value: 49 }
      ]
    })
    expect(of(null, 3)).toMatchObject({ missing: [{ sheet: "培训计划", field: "plannedCount" }] })
  })
})
