import { describe, expect, test } from "vitest"
import type { HouseholdRows } from "../../src/dossiers/assembleHouseholds.ts"
import type { HouseholdRow } from "../../src/dossiers/HouseholdDossier.ts"
import { householdMonitoredWithoutMeasure } from "../../src/rules/employment/household.monitored-without-measure.ts"
import {
  aClass,
  aGrant,
  aHousehold,
  anAppointment,
  anEmployment,
  aPerson,
  aPost,
  aTrainee,
  day,
  dossierOf,
  judge,
  supplyWithout
} from "../dossier.ts"

/* 2021-09-10 is 180 days before 2022-03-09. */
const monitored: HouseholdRow = {
  ...aHousehold,
  kind: "monitored",
  riskRemoved: false,
  identifiedOn: day("2021-09-10")
}
const of = (household: Partial<HouseholdRow>, rows: Partial<HouseholdRows> = {}) =>
  judge(householdMonitoredWithoutMeasure, dossierOf({ households: [{ ...monitored, ...household }], ...rows }))

describe("household.monitored-without-measure", () => {
  test.each([
    ["180 days ago", {}, {}, "fail", null],
    ["179 days ago", { identifiedOn: day("2021-09-11") }, {}, "notApplicable", "2022-03-10"],
    ["lifted", { kind: "lifted" }, {}, "notApplicable", null],
    ["risk removed", { riskRemoved: true }, {}, "notApplicable", null],
    ["risk unknown", { riskRemoved: null }, {}, "notEvaluable", null],
    ["identified on an unknown day", { identifiedOn: null }, {}, "notEvaluable", null],
    ["without labour", {}, { persons: [{ ...aPerson, labour: "lost" }] }, "notApplicable", null],
    ["labour off the register", {}, { persons: [{ ...aPerson, status: "movedOut" }] }, "notApplicable", null]
  ] as const)("%s", (_, household, rows, kind, recheckOn) => {
    expect(of(household, rows)).toMatchObject({ kind, recheckOn })
  })

  const post = (startOn: string) => ({ posts: [aPost], appointments: [{ ...anAppointment, startOn: day(startOn) }] })
  const trained = (startOn: string) => ({ classes: [{ ...aClass, startOn: day(startOn) }], trainees: [aTrainee] })
  test.each([
    ["a record from that day", { employments: [{ ...anEmployment, startOn: day("2021-09-10") }] }, "pass"],
    ["a record from the day before", { employments: [{ ...anEmployment, startOn: day("2021-09-09") }] }, "fail"],
    ["an appointment from that day", post("2021-09-10"), "pass"],
    ["an appointment from the day before", post("2021-09-09"), "fail"],
    ["a class from that day", trained("2021-09-10"), "pass"],
    ["a class from the day before", trained("2021-09-09"), "fail"],
    ["a grant applied for on that day", { grants: [{ ...aGrant, appliedOn: day("2021-09-10") }] }, "pass"],
    [
      "a grant applied for before, paid since",
      { grants: [{ ...aGrant, appliedOn: day("2021-09-09"), paidOn: day("2021-12-01") }] },
      "fail"
    ],
    ["a grant approved on that day", { grants: [{ ...aGrant, approvedOn: day("2021-09-10") }] }, "pass"],
    ["a grant paid on that day", { grants: [{ ...aGrant, paidOn: day("2021-09-10") }] }, "pass"],
    ["a grant without any day", { grants: [aGrant] }, "notEvaluable"]
  ] as const)("%s", (_, rows, kind) => {
    expect(of({}, rows)).toMatchObject({ kind, recheckOn: null })
  })

  test("a measure that is there decides before what is unknown", () => {
    const helped = { employments: [{ ...anEmployment, startOn: day("2021-09-10") }] }
    expect(of({ riskRemoved: null }, helped)).toMatchObject({ kind: "pass" })
  })

  test.each([
    ["employment", "就业"],
    ["appointment", "聘用"],
    ["trainee", "学员"],
    ["grant", "补贴"]
  ] as const)("is not evaluable without the sheet of %s", (ledger, sheet) => {
    const options = { supply: supplyWithout(ledger) }
    expect(judge(householdMonitoredWithoutMeasure, dossierOf({ households: [monitored] }), options)).toMatchObject({
      kind: "notEvaluable",
      missing: [{ sheet, field: null }]
    })
  })

  test("cites the identification and who could work, or names what is missing", () => {
    expect(of({})).toMatchObject({
      message: { zh: "2021年9月10日识别的监测户，有劳动力，此后无就业、聘用、培训或补贴。" },
      evidence: [
        { sheet: "户", key: "H1", field: "identifiedOn", value: "2021-09-10" },
        { sheet: "户", key: "H1", field: "riskRemoved", value: false },
        { sheet: "人员", key: "P1", field: "labour", value: "普通劳动力" }
      ]
    })
    expect(of({ riskRemoved: null })).toMatchObject({ missing: [{ sheet: "户", field: "riskRemoved" }] })
    expect(of({ identifiedOn: null })).toMatchObject({ missing: [{ sheet: "户", field: "identifiedOn" }] })
    expect(of({}, { grants: [aGrant] })).toMatchObject({ missing: [{ sheet: "补贴", field: "appliedOn" }] })
  })
})
