import { describe, expect, test } from "vitest"
import type { GrantCoverage } from "../../src/dossiers/CountyDossier.ts"
import { areaGrantCoverage } from "../../src/rules/grant/area.grant-coverage.ts"
import { area, day, judge } from "../dossier.ts"

const coverage: GrantCoverage = {
  area: area("411082000000"),
  grant: "trainingAllowance",
  eligible: 20,
  paid: 18,
  changesOn: null,
  evaluable: true
}
const of = (changes: Partial<GrantCoverage>) => judge(areaGrantCoverage, { ...coverage, ...changes })

describe("area.grant-coverage", () => {
  test.each([
    ["18 of 20", {}, "pass"],
    ["17 of 20", { paid: 17 }, "fail"],
    ["none of 19", { eligible: 19, paid: 0 }, "notApplicable"],
    ["27 of 30", { eligible: 30, paid: 27 }, "pass"],
    ["26 of 30", { eligible: 30, paid: 26 }, "fail"],
    ["no sheet of grants", { paid: 0, evaluable: false }, "notEvaluable"],
    ["no sheet of grants, too few", { eligible: 19, paid: 0, evaluable: false }, "notApplicable"]
  ] as const)("%s", (_, changes, kind) => {
    expect(of(changes)).toMatchObject({ kind, recheckOn: null })
  })

  test.each([17, 18])("is judged again when somebody's standing may change (%i paid)", (paid) => {
    expect(of({ paid, changesOn: day("2022-04-01") })).toMatchObject({ recheckOn: "2022-04-01" })
  })

  test("cites both numbers", () => {
    expect(of({ eligible: 200, paid: 11 })).toMatchObject({
      message: { zh: "培训生活费应享200人，已发放11人，落实率不足90%。" },
      evidence: [
        { sheet: "补贴", key: "411082000000/trainingAllowance", field: "eligible", value: 200 },
        { sheet: "补贴", key: "411082000000/trainingAllowance", field: "paid", value: 11 }
      ]
    })
    expect(of({ evaluable: false })).toMatchObject({ missing: [{ sheet: "补贴", field: null }] })
  })
})
