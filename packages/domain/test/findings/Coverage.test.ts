import { expect, test } from "vitest"
import { CoverageCounter } from "../../src/findings/Coverage.ts"
import { fail, notApplicable, notEvaluable, type Outcome, pass } from "../../src/rules/Outcome.ts"

const health = { sheet: "人员", field: "health" }
const bornOn = { sheet: "人员", field: "bornOn" }
const grants = { sheet: "补贴", field: null }

function countOf(...outcomes: ReadonlyArray<Outcome>): CoverageCounter {
  const counter = new CoverageCounter("some.rule")
  for (const outcome of outcomes) counter.record(outcome)
  return counter
}

test("counts outcomes and the facts that were missing, most subjects first", () => {
  const counter = countOf(
    pass,
    pass,
    fail({ zh: "", en: "" }, []),
    notApplicable("", ""),
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
    ]
  })
})

test("counts of two slices add up to those of the whole", () => {
  const first = [pass, notEvaluable(health), notEvaluable(grants)]
  const second = [notEvaluable(grants), notApplicable("", ""), fail({ zh: "", en: "" }, [])]
  const sum = countOf(...first)
  sum.add(countOf(...second).result())
  expect(sum.result()).toEqual(countOf(...first, ...second).result())
})
