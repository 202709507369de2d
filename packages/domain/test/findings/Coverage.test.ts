import { expect, test } from "vitest"
import { CoverageCounter } from "../../src/findings/Coverage.ts"
import { fail, notApplicable, notEvaluable, type Outcome, pass } from "../../src/rules/Outcome.ts"

const health = { sheet: "人员", field: "health" }
const bornOn = { sheet: "人员", field: "bornOn" }
const grants = { sheet: "补贴", field: null }

function countOf(...outcomes: ReadonlyArray<Outcome>): CoverageCounter {
  const counter = new CoverageCounter("some.rule")
  for (const outcome of outcomes) counter.count(outcome)
  return counter
}

test("counts outcomes and the facts that were missing, most subjects first", () => {
  const counter = countOf(
    pass,
    pass,
    fail({ zh: "", en: "" }, []),
    notApplicable("未发放", "not paid"),
    notEvaluable(bornOn, grants),
    notEvaluable(health),
    notEvaluable(health)
  )
  expect(counter.result()).toEqual({
    rule: "some.rule",
    judged: 7,
    passed: 2,
    failed: 1,
    notApplicable: 1,
    notEvaluable: 3,
    missing: [
      { ...health, subjects: 2 },
      { ...bornOn, subjects: 1 },
      { ...grants, subjects: 1 }
    ],
    reasons: [{ reason: { zh: "未发放", en: "not paid" }, subjects: 1 }]
  })
})

test("counts what a rule does not speak of by reason, most subjects first", () => {
  const unpaid = notApplicable("未发放", "not paid")
  const ended = notApplicable("已结束", "ended")
  expect(countOf(unpaid, ended, ended, notApplicable("未审批", "not approved")).result().reasons).toEqual([
    { reason: { zh: "已结束", en: "ended" }, subjects: 2 },
    { reason: { zh: "未发放", en: "not paid" }, subjects: 1 },
    { reason: { zh: "未审批", en: "not approved" }, subjects: 1 }
  ])
})

test("counts of two slices add up to those of the whole", () => {
  const first = [pass, notEvaluable(health), notEvaluable(grants), notApplicable("未发放", "not paid")]
  const second = [
    notEvaluable(grants),
    notApplicable("已结束", "ended"),
    notApplicable("未发放", "not paid"),
    fail({ zh: "", en: "" }, [])
  ]
  const sum = countOf(...first)
  sum.add(countOf(...second).result())
  expect(sum.result()).toEqual(countOf(...first, ...second).result())
})
