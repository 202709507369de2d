import { describe, expect, test } from "vitest"
import { Assessor } from "../../src/assess.ts"
import type { CaseDossier } from "../../src/dossiers/CaseDossier.ts"
import { PolicyBook } from "../../src/policies/PolicyBook.ts"
import type { Rule } from "../../src/rules/Rule.ts"
import { caseOverdue } from "../../src/rules/rectification/case.overdue.ts"
import { aCase, day, judge, supplyWithout } from "../dossier.ts"

const of = (asOf: string, changes: Partial<CaseDossier> = {}) =>
  judge(caseOverdue, { ...aCase, ...changes }, { asOf: day(asOf) })

describe("case.overdue", () => {
  test.each([
    ["2022-03-17", "pass", undefined, "2022-03-18"],
    ["2022-03-18", "fail", "reminder", "2022-03-22"],
    ["2022-03-21", "fail", "reminder", "2022-03-22"],
    ["2022-03-22", "fail", undefined, null],
    ["2023-03-22", "fail", undefined, null]
  ] as const)("due by 2022-03-21, on %s: %s", (asOf, kind, severity, recheckOn) => {
    const outcome = of(asOf)
    expect(outcome).toMatchObject({ kind, recheckOn })
    expect(outcome.kind === "fail" ? outcome.severity : undefined).toBe(severity)
  })

  test.each([
    ["closed in time", { closedOn: day("2022-03-20") }, "notApplicable", null],
    ["closed today", { closedOn: day("2022-04-01") }, "notApplicable", null],
    ["closed tomorrow", { closedOn: day("2022-04-02") }, "fail", "2022-04-02"],
    ["no deadline", { deadline: null }, "notEvaluable", null],
    ["closed without a deadline", { deadline: null, closedOn: day("2022-03-20") }, "notApplicable", null]
  ] as const)("on 2022-04-01, %s", (_, changes, kind, recheckOn) => {
    expect(of("2022-04-01", changes)).toMatchObject({ kind, recheckOn })
  })

  test("a verdict bears its own severity, else that of the rule", () => {
    const rules = [caseOverdue] as ReadonlyArray<unknown> as ReadonlyArray<Rule>
    const on = (asOf: string) => {
      const assessor = new Assessor({ rules, policies: PolicyBook.national, asOf: day(asOf), supply: supplyWithout() })
      assessor.case(aCase)
      return assessor.verdicts.map(({ severity, subject }) => ({ severity, subject }))
    }
    const subject = { kind: "case", id: "Z1" }
    expect(on("2022-03-21")).toEqual([{ severity: "reminder", subject }])
    expect(on("2022-03-22")).toEqual([{ severity: "suspicion", subject }])
  })

  test("cites the deadline, or names what is missing", () => {
    expect(of("2022-03-22")).toMatchObject({
      message: { zh: "整改时限2022年3月21日已过，尚未销号。" },
      evidence: [
        { sheet: "整改事项", key: "Z1", field: "deadline", value: "2022-03-21" },
        { sheet: "整改事项", key: "Z1", field: "closedOn", value: null }
      ]
    })
    expect(of("2022-03-21")).toMatchObject({ message: { zh: "整改时限为2022年3月21日，即将到期，尚未销号。" } })
    expect(of("2022-03-22", { deadline: null })).toMatchObject({ missing: [{ sheet: "整改事项", field: "deadline" }] })
  })
})
