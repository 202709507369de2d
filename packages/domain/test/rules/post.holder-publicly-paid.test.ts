import { describe, expect, test } from "vitest"
import type { HouseholdRows } from "../../src/dossiers/assembleHouseholds.ts"
import type { PersonRow } from "../../src/dossiers/HouseholdDossier.ts"
import { postHolderPubliclyPaid } from "../../src/rules/post/post.holder-publicly-paid.ts"
import { aPerson, appointmentOf, day, judge, onList } from "../dossier.ts"

const of = (person: Partial<PersonRow>, rows: Partial<HouseholdRows> = {}, appointment = {}) =>
  judge(
    postHolderPubliclyPaid,
    appointmentOf(appointment, { persons: [{ ...aPerson, cadre: false, publicPayroll: false, ...person }], ...rows })
  )

describe("post.holder-publicly-paid", () => {
  test.each([
    ["neither", {}, {}, "pass", null],
    ["a cadre", { cadre: true }, {}, "fail", null],
    ["on the payroll", { publicPayroll: true }, {}, "fail", null],
    ["a cadre, payroll unknown", { cadre: true, publicPayroll: null }, {}, "fail", null],
    ["cadre unknown", { cadre: null }, {}, "notEvaluable", null],
    ["payroll unknown", { publicPayroll: null }, {}, "notEvaluable", null],
    ["on the list of the publicly paid", {}, { listed: [onList("publicPayroll")] }, "fail", null],
    ["on the list of pensioners", { cadre: null }, { listed: [onList("pension")] }, "fail", null],
    ["on another list", {}, { listed: [onList("insured")] }, "pass", null],
    ["a pensioner until yesterday", {}, { listed: [onList("pension", { toOn: day("2022-03-08") })] }, "pass", null],
    ["a pensioner until today", {}, { listed: [onList("pension", { toOn: day("2022-03-09") })] }, "fail", "2022-03-10"],
    [
      "a pensioner from tomorrow",
      {},
      { listed: [onList("pension", { fromOn: day("2022-03-10") })] },
      "pass",
      "2022-03-10"
    ]
  ] as const)("%s", (_, person, rows, kind, recheckOn) => {
    expect(of(person, rows)).toMatchObject({ kind, recheckOn })
  })

  test("asks about active appointments only", () => {
    expect(of({ cadre: true }, {}, { endOn: day("2022-03-08") })).toMatchObject({ kind: "notApplicable" })
    expect(of({ cadre: true }, {}, { endOn: day("2022-03-09") })).toMatchObject({
      kind: "fail",
      recheckOn: "2022-03-10"
    })
  })

  test("cites each ground, or names what is missing", () => {
    expect(of({ cadre: true, publicPayroll: true }, { listed: [onList("pension")] })).toMatchObject({
      message: { zh: "在岗人员是村干部，由财政供养，在养老待遇名单上。" },
      evidence: [
        { sheet: "聘用", key: "A1", field: "startOn" },
        { sheet: "聘用", key: "A1", field: "endOn" },
        { sheet: "人员", key: "P1", field: "cadre", value: true },
        { sheet: "人员", key: "P1", field: "publicPayroll", value: true },
        { sheet: "比对名单", key: "养老待遇/411081********0000", field: "fromOn", value: "2021-01-01" }
      ]
    })
    expect(of({ cadre: false, publicPayroll: null }, { listed: [onList("publicPayroll")] })).toMatchObject({
      message: { zh: "在岗人员在财政供养名单上。", en: "The holder of the post is on the list of the publicly paid." }
    })
    expect(of({ cadre: null })).toMatchObject({ missing: [{ sheet: "人员", field: "cadre" }] })
    expect(of({ publicPayroll: null })).toMatchObject({ missing: [{ sheet: "人员", field: "publicPayroll" }] })
    expect(of({ cadre: null, publicPayroll: null })).toMatchObject({
      missing: [{ field: "cadre" }, { field: "publicPayroll" }]
    })
  })
})
