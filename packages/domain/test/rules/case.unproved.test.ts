import { describe, expect, test } from "vitest"
import type { CaseDossier } from "../../src/dossiers/CaseDossier.ts"
import { caseUnproved } from "../../src/rules/rectification/case.unproved.ts"
import { aCase, day, judge } from "../dossier.ts"

const closed = { ...aCase, closedOn: day("2022-03-08"), evidenceCount: 1, verifiedBy: "某县人社局" }
const of = (changes: Partial<CaseDossier>) => judge(caseUnproved, { ...closed, ...changes })

describe("case.unproved", () => {
  test.each([
    ["proved and verified by another", {}, "pass", null],
    ["no evidence", { evidenceCount: 0 }, "fail", null],
    ["verified by the unit itself", { verifiedBy: aCase.unit }, "fail", null],
    ["nobody verified", { verifiedBy: null }, "notEvaluable", null],
    ["nobody verified, no evidence", { verifiedBy: null, evidenceCount: 0 }, "fail", null],
    ["unit unknown", { unit: null }, "notEvaluable", null],
    ["not closed", { closedOn: null, evidenceCount: 0 }, "notApplicable", null],
    ["closed today", { closedOn: day("2022-03-09"), evidenceCount: 0 }, "fail", null],
    ["closed tomorrow", { closedOn: day("2022-03-10"), evidenceCount: 0 }, "notApplicable", "2022-03-10"]
  ] as const)("%s", (_, changes, kind, recheckOn) => {
    expect(of(changes)).toMatchObject({ kind, recheckOn })
  })

  test("cites each ground, or names what is missing", () => {
    expect(of({ evidenceCount: 0, verifiedBy: aCase.unit })).toMatchObject({
      message: { zh: "2022年3月8日销号，无佐证材料，由整改单位自行复核。" },
      evidence: [
        { sheet: "整改事项", key: "Z1", field: "closedOn", value: "2022-03-08" },
        { field: "evidenceCount", value: 0 },
        { field: "unit", value: "某镇人民政府" },
        { field: "verifiedBy", value: "某镇人民政府" }
      ]
    })
    expect(of({ verifiedBy: null })).toMatchObject({ missing: [{ sheet: "整改事项", field: "verifiedBy" }] })
    expect(of({ unit: null })).toMatchObject({ missing: [{ sheet: "整改事项", field: "unit" }] })
  })
})
