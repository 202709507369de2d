import { describe, expect, test } from "vitest"
import type { InspectionDossier } from "../../src/dossiers/InspectionDossier.ts"
import { inspectionTotalsDiffer } from "../../src/rules/rectification/inspection.totals-differ.ts"
import { anInspection, judge } from "../dossier.ts"

const of = (changes: Partial<InspectionDossier>) => judge(inspectionTotalsDiffer, { ...anInspection, ...changes })

describe("inspection.totals-differ", () => {
  test.each([
    ["4 and 41", {}, "pass"],
    ["5 classes stated, 4 recorded", { statedClasses: 5 }, "fail"],
    ["3 classes stated, 4 recorded", { statedClasses: 3 }, "fail"],
    ["41 problems stated, 40 recorded", { recordedItems: 40 }, "fail"],
    ["classes not stated", { statedClasses: null }, "notEvaluable"],
    ["classes not stated, problems differ", { statedClasses: null, recordedItems: 40 }, "fail"]
  ] as const)("%s", (_, changes, kind) => {
    expect(of(changes)).toMatchObject({ kind, recheckOn: null })
  })

  test("cites what disagrees, and names what is missing", () => {
    expect(of({ statedClasses: 5, recordedItems: 40 })).toMatchObject({
      message: { zh: "通报5大类，明细4大类；通报41条，明细40条。" },
      evidence: [
        { sheet: "调研", key: "T1", field: "statedClasses", value: 5 },
        { field: "recordedClasses", value: 4 },
        { field: "statedItems", value: 41 },
        { field: "recordedItems", value: 40 }
      ]
    })
    expect(of({ statedItems: null })).toMatchObject({ missing: [{ sheet: "调研", field: "statedItems" }] })
  })
})
