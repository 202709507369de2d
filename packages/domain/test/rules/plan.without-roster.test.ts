import { describe, expect, test } from "vitest"
import { SupplyByCounty } from "../../src/dossiers/Supply.ts"
import { planWithoutRoster } from "../../src/rules/training/plan.without-roster.ts"
import { aPlan, area, judge, supplyWithout } from "../dossier.ts"

const of = (plannedCount: number | null, namedCount: number) => ({ ...aPlan, plannedCount, namedCount })

describe("plan.without-roster", () => {
  test.each([
    ["200 planned, nobody named", of(200, 0), "fail"],
    ["1 planned, nobody named", of(1, 0), "fail"],
    ["200 planned, 1 named", of(200, 1), "pass"],
    ["nobody planned", of(0, 0), "notApplicable"],
    ["no number", of(null, 0), "notEvaluable"]
  ] as const)("%s", (_, plan, kind) => {
    expect(judge(planWithoutRoster, plan)).toMatchObject({ kind, recheckOn: null })
  })

  test("names what is missing", () => {
    expect(judge(planWithoutRoster, of(null, 0))).toMatchObject({
      missing: [{ sheet: "培训计划", field: "plannedCount" }]
    })
    expect(judge(planWithoutRoster, of(5, 0), { supply: supplyWithout("planned") })).toMatchObject({
      missing: [{ sheet: "计划名单", field: null }]
    })
  })

  test("a city's plan asks whether any county of it supplied rosters", () => {
    const plan = { ...of(5, 0), area: area("411000000000") }
    expect(judge(planWithoutRoster, plan)).toMatchObject({ kind: "fail" })
    const elsewhere = new SupplyByCounty([[area("410102000000"), new Set(["planned"] as const)]])
    expect(judge(planWithoutRoster, plan, { supply: elsewhere })).toMatchObject({ kind: "notEvaluable" })
  })

  test("cites the number", () => {
    expect(judge(planWithoutRoster, of(200, 0))).toMatchObject({
      message: { zh: "计划培训200人，未落实到具体人员。" },
      evidence: [{ sheet: "培训计划", key: "J1", field: "plannedCount", value: 200 }]
    })
  })
})
