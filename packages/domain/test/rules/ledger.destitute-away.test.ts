import { describe, expect, test } from "vitest"
import type { EmploymentRow } from "../../src/dossiers/HouseholdDossier.ts"
import { ledgerDestituteAway } from "../../src/rules/employment/ledger.destitute-away.ts"
import { anEmployment, aPerson, area, day, judge, personOf } from "../dossier.ts"

const of = (destitute: boolean | null, job: Partial<EmploymentRow> = {}) =>
  judge(
    ledgerDestituteAway,
    personOf({ persons: [{ ...aPerson, destitute }], employments: [{ ...anEmployment, ...job }] })
  )

describe("ledger.destitute-away", () => {
  test.each([
    [true, {}, "fail", null],
    [false, {}, "notApplicable", null],
    [null, {}, "notEvaluable", null],
    [null, { place: area("411081102000") }, "pass", null],
    [true, { place: area("411081102000") }, "pass", null],
    [true, { place: null }, "pass", null],
    [true, { place: area("411000000000") }, "pass", null],
    [true, { endOn: day("2022-03-09") }, "fail", "2022-03-10"],
    [true, { endOn: day("2022-03-08") }, "pass", null]
  ] as const)("%s, %o: %s", (destitute, job, kind, recheckOn) => {
    expect(of(destitute, job)).toMatchObject({ kind, recheckOn })
  })

  test("cites the support and the record, or names what is missing", () => {
    expect(of(true)).toMatchObject({
      message: { zh: "特困供养人员有在务工的县外记录。" },
      evidence: [{ sheet: "人员", key: "P1", field: "destitute", value: true }, { sheet: "就业", key: "E1" }, {}, {}]
    })
    expect(of(null)).toMatchObject({ missing: [{ sheet: "人员", field: "destitute" }] })
  })
})
