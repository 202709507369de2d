import { describe, expect, test } from "vitest"
import type { PlanDossier } from "../../src/dossiers/PlanDossier.ts"
import { planNotStarted } from "../../src/rules/training/plan.not-started.ts"
import { aPlan, day, judge, supplyWithout } from "../dossier.ts"

const of = (changes: Partial<PlanDossier>, asOf = "2022-03-09") =>
  judge(planNotStarted, { ...aPlan, ...changes }, { asOf: day(asOf) })
const undated = { startOn: null }

describe("plan.not-started", () => {
  test.each([
    ["30 days ago", { startOn: day("2022-02-07") }, "2022-03-09", "pass", "2022-03-10"],
    ["31 days ago", { startOn: day("2022-02-06") }, "2022-03-09", "fail", null],
    ["31 days ago, with a class", { startOn: day("2022-02-06"), classCount: 1 }, "2022-03-09", "pass", null],
    ["undated, 30 June", undated, "2022-06-30", "pass", "2022-07-01"],
    ["undated, 1 July", undated, "2022-07-01", "fail", null],
    ["undated, the next year", undated, "2023-01-01", "fail", null],
    ["undated, of the next year", { ...undated, year: 2023 }, "2022-07-01", "pass", "2023-07-01"],
    ["undated, with a class", { ...undated, classCount: 1 }, "2022-07-01", "pass", null]
  ] as const)("%s", (_, changes, asOf, kind, recheckOn) => {
    expect(of(changes, asOf)).toMatchObject({ kind, recheckOn })
  })

  test("is not evaluable without the sheet of classes", () => {
    const plan = { ...aPlan, startOn: day("2022-02-06") }
    expect(judge(planNotStarted, plan, { supply: supplyWithout("class") })).toMatchObject({
      kind: "notEvaluable",
      missing: [{ sheet: "培训班", field: null }]
    })
  })

  test("cites start and year", () => {
    expect(of({ startOn: day("2022-02-06") })).toMatchObject({
      message: { zh: "计划2022年2月6日开班，没有班次。" },
      evidence: [
        { sheet: "培训计划", key: "J1", field: "startOn", value: "2022-02-06" },
        { sheet: "培训计划", key: "J1", field: "year", value: 2022 }
      ]
    })
    expect(of(undated, "2022-07-01")).toMatchObject({ message: { zh: "2022年度计划未定开班日期，没有班次。" } })
  })
})
