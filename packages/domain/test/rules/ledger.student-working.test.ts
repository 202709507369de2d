import { describe, expect, test } from "vitest"
import type { EmploymentRow, PersonRow } from "../../src/dossiers/HouseholdDossier.ts"
import { ledgerStudentWorking } from "../../src/rules/employment/ledger.student-working.ts"
import { anEmployment, aPerson, day, judge, personOf } from "../dossier.ts"

const of = (schooling: PersonRow["schooling"], job: Partial<EmploymentRow> = {}) =>
  judge(
    ledgerStudentWorking,
    personOf({ persons: [{ ...aPerson, schooling }], employments: [{ ...anEmployment, ...job }] })
  )

describe("ledger.student-working", () => {
  test.each([
    ["senior", {}, "fail", null],
    ["tertiary", { place: null, channel: null }, "fail", null],
    ["none", {}, "notApplicable", null],
    ["senior", { endOn: day("2022-03-08") }, "pass", null],
    ["senior", { endOn: day("2022-03-09") }, "fail", "2022-03-10"],
    ["senior", { startOn: day("2022-03-10") }, "pass", "2022-03-10"]
  ] as const)("%s, %o: %s", (schooling, job, kind, recheckOn) => {
    expect(of(schooling, job)).toMatchObject({ kind, recheckOn })
  })

  test("cites schooling and the record", () => {
    expect(of("senior")).toMatchObject({
      message: { zh: "在校生有在务工的记录。" },
      evidence: [
        { sheet: "人员", key: "P1", field: "schooling", value: "高中" },
        { sheet: "就业", key: "E1", field: "place" },
        { field: "startOn" },
        { field: "endOn", value: null }
      ]
    })
  })
})
