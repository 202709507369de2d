import { describe, expect, test } from "vitest"
import type { HouseholdRows } from "../../src/dossiers/assembleHouseholds.ts"
import type { PersonRow } from "../../src/dossiers/HouseholdDossier.ts"
import { ledgerReturnedUnattended } from "../../src/rules/employment/ledger.returned-unattended.ts"
import {
  aClass,
  anAppointment,
  anEmployment,
  aPerson,
  aPost,
  aReferral,
  area,
  aTrainee,
  day,
  judge,
  personOf,
  supplyWithout
} from "../dossier.ts"

const willing = { ...aPerson, willing: true }
const returned = { ...anEmployment, endOn: day("2022-01-10") }
const facts = (rows: Partial<HouseholdRows> = {}, person: Partial<PersonRow> = {}) =>
  personOf({ persons: [{ ...willing, ...person }], employments: [returned], ...rows })
const of = (rows: Partial<HouseholdRows> = {}, person: Partial<PersonRow> = {}) =>
  judge(ledgerReturnedUnattended, facts(rows, person))
const after = (job: object) => ({ employments: [returned, { ...anEmployment, id: "E2", ...job }] })
const local = area("411081102000")

describe("ledger.returned-unattended", () => {
  test.each([
    ["2022-03-10", "notApplicable"],
    ["2022-03-09", "notApplicable"],
    ["2022-02-07", "notApplicable"],
    ["2022-02-06", "fail"],
    ["2021-03-09", "fail"],
    ["2021-03-08", "notApplicable"],
    [null, "notApplicable"]
  ] as const)("away until %s: %s", (endOn, kind) => {
    const job = { ...anEmployment, startOn: day("2020-01-01"), endOn: endOn === null ? null : day(endOn) }
    expect(of({ employments: [job] })).toMatchObject({ kind })
  })

  test.each([
    ["willing", {}, "fail"],
    ["not willing", { willing: false }, "notApplicable"],
    ["willingness unknown", { willing: null }, "notEvaluable"],
    ["without labour", { labour: "none" }, "notApplicable"],
    ["partial labour", { labour: "partial" }, "fail"],
    ["in school", { schooling: "tertiary" }, "notApplicable"],
    ["15", { bornOn: day("2006-03-10") }, "notApplicable"],
    ["16", { bornOn: day("2006-03-09") }, "fail"],
    ["59", { bornOn: day("1962-03-10") }, "fail"],
    ["60", { bornOn: day("1962-03-09") }, "notApplicable"],
    ["no birth date", { bornOn: null, identity: { ...aPerson.identity, fault: "checksum" } }, "notEvaluable"]
  ] as const)("%s", (_, person, kind) => {
    expect(of({}, person)).toMatchObject({ kind })
  })

  test.each([
    [
      "a job at home that began later",
      after({ place: local, startOn: day("2022-01-11"), endOn: day("2022-01-20") }),
      "pass"
    ],
    [
      "a job at home that began on that day and ended",
      after({ place: local, startOn: day("2022-01-10"), endOn: day("2022-01-20") }),
      "fail"
    ],
    ["a job at home that began before and goes on", after({ place: local, startOn: day("2021-06-01") }), "pass"],
    ["a job away that goes on", after({}), "notApplicable"],
    ["a job from tomorrow", after({ place: local, startOn: day("2022-03-10") }), "fail"],
    [
      "a job in the county's own city",
      { employments: [{ ...returned, place: area("411000000000") }] },
      "notApplicable"
    ],
    ["a job away of one day", { employments: [{ ...returned, startOn: day("2022-01-10") }] }, "fail"],
    [
      "a job away that ended before it began",
      { employments: [{ ...returned, startOn: day("2022-01-20") }] },
      "notApplicable"
    ],
    ["an earlier job away", after({ endOn: day("2021-12-01") }), "fail"],
    ["a later job away that ended lately", after({ endOn: day("2022-02-20") }), "notApplicable"],
    ["an active appointment", { posts: [aPost], appointments: [anAppointment] }, "pass"],
    [
      "an appointment that ended before",
      { posts: [aPost], appointments: [{ ...anAppointment, endOn: day("2021-12-31") }] },
      "fail"
    ],
    ["a class before", { classes: [aClass], trainees: [aTrainee] }, "fail"],
    [
      "a class that began later",
      { classes: [{ ...aClass, startOn: day("2022-01-11"), endOn: day("2022-01-20") }], trainees: [aTrainee] },
      "pass"
    ],
    [
      "a class that goes on",
      { classes: [{ ...aClass, startOn: day("2022-01-01"), endOn: day("2022-03-09") }], trainees: [aTrainee] },
      "pass"
    ],
    ["a referral on that day", { referrals: [{ ...aReferral, referredOn: day("2022-01-10") }] }, "fail"],
    ["a referral on the next", { referrals: [{ ...aReferral, referredOn: day("2022-01-11") }] }, "pass"],
    ["a referral of tomorrow", { referrals: [{ ...aReferral, referredOn: day("2022-03-10") }] }, "fail"]
  ] as const)("%s", (_, rows, kind) => {
    expect(of(rows)).toMatchObject({ kind })
  })

  test("comes due and lapses with time", () => {
    const on = (asOf: string) => judge(ledgerReturnedUnattended, facts(), { asOf: day(asOf) })
    expect(on("2022-01-10")).toMatchObject({ kind: "notApplicable", recheckOn: "2022-01-11" })
    expect(on("2022-02-09")).toMatchObject({ kind: "notApplicable", recheckOn: "2022-02-10" })
    expect(on("2022-02-10")).toMatchObject({ kind: "fail", recheckOn: "2023-01-11" })
    expect(on("2023-01-10")).toMatchObject({ kind: "fail", recheckOn: "2023-01-11" })
    expect(on("2023-01-11")).toMatchObject({ kind: "notApplicable", recheckOn: null })
  })

  test.each([
    ["appointment", "聘用"],
    ["trainee", "学员"],
    ["referral", "推荐"]
  ] as const)("is not evaluable without the sheet of %s", (ledger, sheet) => {
    expect(judge(ledgerReturnedUnattended, facts(), { supply: supplyWithout(ledger) })).toMatchObject({
      kind: "notEvaluable",
      missing: [{ sheet, field: null }]
    })
  })

  test("cites the last job away, and names what is missing", () => {
    expect(of(after({ endOn: day("2021-12-01") }))).toMatchObject({
      message: { zh: "县外务工于2022年1月10日结束，此后无就业、聘用、培训或推荐。" },
      evidence: [
        { sheet: "人员", key: "P1", field: "willing", value: true },
        { sheet: "就业", key: "E1", field: "place", value: "330106000000" },
        { field: "startOn" },
        { field: "endOn", value: "2022-01-10" }
      ]
    })
    expect(of({}, { willing: null })).toMatchObject({ missing: [{ sheet: "人员", field: "willing" }] })
    const neither = { willing: null, bornOn: null, identity: { ...aPerson.identity, fault: "checksum" as const } }
    expect(of({}, neither)).toMatchObject({
      missing: [
        { sheet: "人员", field: "bornOn" },
        { sheet: "人员", field: "willing" }
      ]
    })
  })
})
