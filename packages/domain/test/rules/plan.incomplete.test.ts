import { describe, expect, test } from "vitest"
import { planIncomplete } from "../../src/rules/training/plan.incomplete.ts"
import { aPlan, judge } from "../dossier.ts"

describe("plan.incomplete", () => {
  test.each([
    ["complete", {}, "pass"],
    ["no occupation", { occupation: null }, "fail"],
    ["an occupation of no characters", { occupation: "" }, "fail"],
    ["no first day", { startOn: null }, "fail"],
    ["no last day", { endOn: null }, "fail"],
    ["no hours", { hours: null }, "fail"],
    ["0 hours", { hours: 0 }, "pass"],
    ["no place", { place: null }, "fail"],
    ["no number planned", { plannedCount: null }, "pass"]
  ] as const)("%s", (_, changes, kind) => {
    expect(judge(planIncomplete, { ...aPlan, ...changes })).toMatchObject({ kind, recheckOn: null })
  })

  test("names and cites what is lacking", () => {
    expect(judge(planIncomplete, { ...aPlan, startOn: null, endOn: null, hours: null })).toMatchObject({
      message: { zh: "培训计划缺少开班日期、结业日期、课时。" },
      evidence: [
        { sheet: "培训计划", key: "J1", field: "startOn", value: null },
        { sheet: "培训计划", key: "J1", field: "endOn", value: null },
        { sheet: "培训计划", key: "J1", field: "hours", value: null }
      ]
    })
  })
})
