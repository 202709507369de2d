import { describe, expect, test } from "vitest"
import type { HouseholdRows } from "../../src/dossiers/assembleHouseholds.ts"
import { householdNobodyEmployed } from "../../src/rules/employment/household.nobody-employed.ts"
import {
  aHousehold,
  anAppointment,
  anEmployment,
  aPerson,
  aPost,
  day,
  dossierOf,
  judge,
  supplyWithout
} from "../dossier.ts"

const willing = { ...aPerson, willing: true }
const second = { ...aPerson, id: "P2" }
const of = (rows: Partial<HouseholdRows> = {}) =>
  judge(householdNobodyEmployed, dossierOf({ persons: [willing, second], ...rows }))

describe("household.nobody-employed", () => {
  test.each([
    ["one willing, nobody at work", {}, "fail", "2045-06-15"],
    ["monitored", { households: [{ ...aHousehold, kind: "monitored" }] }, "fail", "2045-06-15"],
    ["another household", { households: [{ ...aHousehold, kind: "other" }] }, "notApplicable", null],
    ["the other at work", { employments: [{ ...anEmployment, personId: "P2" }] }, "pass", "2045-06-15"],
    [
      "the work ends today",
      { employments: [{ ...anEmployment, personId: "P2", endOn: day("2022-03-09") }] },
      "pass",
      "2022-03-10"
    ],
    [
      "the work ended yesterday",
      { employments: [{ ...anEmployment, personId: "P2", endOn: day("2022-03-08") }] },
      "fail",
      "2045-06-15"
    ],
    [
      "the other in a post",
      { posts: [aPost], appointments: [{ ...anAppointment, personId: "P2" }] },
      "pass",
      "2045-06-15"
    ],
    [
      "somebody off the register at work",
      { persons: [willing, { ...second, status: "movedOut" }], employments: [{ ...anEmployment, personId: "P2" }] },
      "fail",
      "2045-06-15"
    ],
    ["nobody willing", { persons: [{ ...willing, willing: false }] }, "notApplicable", null],
    ["willingness unknown", { persons: [second] }, "notEvaluable", "2045-06-15"],
    ["willingness unknown, at work", { persons: [aPerson], employments: [anEmployment] }, "pass", "2045-06-15"],
    ["willing without labour", { persons: [{ ...willing, labour: "none" }] }, "notApplicable", null],
    ["willing in school", { persons: [{ ...willing, schooling: "senior" }] }, "notApplicable", null],
    ["15", { persons: [{ ...willing, bornOn: day("2006-03-10") }] }, "notApplicable", "2022-03-10"],
    ["16", { persons: [{ ...willing, bornOn: day("2006-03-09") }] }, "fail", "2066-03-09"],
    ["59", { persons: [{ ...willing, bornOn: day("1962-03-10") }] }, "fail", "2022-03-10"],
    ["60", { persons: [{ ...willing, bornOn: day("1962-03-09") }] }, "notApplicable", null]
  ] as const)("%s", (_, rows, kind, recheckOn) => {
    expect(of(rows)).toMatchObject({ kind, recheckOn })
  })

  test.each([
    ["employment", "就业"],
    ["appointment", "聘用"]
  ] as const)("is not evaluable without the sheet of %s", (ledger, sheet) => {
    expect(
      judge(householdNobodyEmployed, dossierOf({ persons: [willing] }), { supply: supplyWithout(ledger) })
    ).toMatchObject({ kind: "notEvaluable", missing: [{ sheet, field: null }] })
  })

  test("cites those who want to work", () => {
    expect(of()).toMatchObject({
      message: { zh: "有就业意愿和劳动能力的家庭，全户无人在务工或在岗。" },
      evidence: [
        { sheet: "人员", key: "P1", field: "willing", value: true },
        { sheet: "人员", key: "P1", field: "labour", value: "普通劳动力" }
      ]
    })
    expect(of({ persons: [second] })).toMatchObject({ missing: [{ sheet: "人员", field: "willing" }] })
  })
})
