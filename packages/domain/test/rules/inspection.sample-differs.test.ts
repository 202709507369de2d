import { describe, expect, test } from "vitest"
import type { InspectionDossier } from "../../src/dossiers/InspectionDossier.ts"
import { inspectionSampleDiffers } from "../../src/rules/rectification/inspection.sample-differs.ts"
import { anInspection, area, judge } from "../dossier.ts"

const of = (changes: Partial<InspectionDossier>) => judge(inspectionSampleDiffers, { ...anInspection, ...changes })

describe("inspection.sample-differs", () => {
  test.each([
    ["158 and 37 of 195", {}, "pass"],
    ["158 and 36 of 195", { monitoredHouseholds: 36 }, "fail"],
    ["158 and 38 of 195", { monitoredHouseholds: 38 }, "fail"],
    ["a village more", { villages: 4 }, "fail"],
    ["a village fewer", { villages: 2 }, "fail"],
    ["a township more", { townships: 3 }, "fail"],
    ["a county more", { counties: 2 }, "fail"],
    [
      "a township listed without a village",
      { townships: 3, places: [...anInspection.places, area("411081103000")] },
      "pass"
    ],
    ["a village listed twice", { places: [...anInspection.places, area("411081101201")] }, "pass"],
    ["nothing listed", { places: [] }, "fail"],
    ["monitored households not stated", { monitoredHouseholds: null }, "notEvaluable"],
    ["villages not stated", { villages: null }, "notEvaluable"],
    ["villages not stated, townships differ", { villages: null, townships: 3 }, "fail"]
  ] as const)("%s", (_, changes, kind) => {
    expect(of(changes)).toMatchObject({ kind, recheckOn: null })
  })

  test("cites what disagrees, and names what is missing", () => {
    expect(of({ monitoredHouseholds: 36, villages: 4 })).toMatchObject({
      message: { zh: "走访195户，脱贫户158户、监测户36户；行政村4个，名单3个。" },
      evidence: [
        { sheet: "调研", key: "T1", field: "visitedHouseholds", value: 195 },
        { field: "liftedHouseholds", value: 158 },
        { field: "monitoredHouseholds", value: 36 },
        { field: "villages", value: 4 },
        { field: "places", value: 3 }
      ]
    })
    expect(of({ liftedHouseholds: null, counties: null })).toMatchObject({
      missing: [
        { sheet: "调研", field: "liftedHouseholds" },
        { sheet: "调研", field: "counties" }
      ]
    })
  })
})
