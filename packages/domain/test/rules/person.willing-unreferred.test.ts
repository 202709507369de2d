import { describe, expect, test } from "vitest"
import type { HouseholdRows } from "../../src/dossiers/assembleHouseholds.ts"
import type { PersonRow } from "../../src/dossiers/HouseholdDossier.ts"
import { personWillingUnreferred } from "../../src/rules/reserve/person.willing-unreferred.ts"
import {
  aHousehold,
  anAppointment,
  anEmployment,
  aPerson,
  aPost,
  aReferral,
  day,
  judge,
  personOf,
  supplyWithout
} from "../dossier.ts"

const facts = (person: Partial<PersonRow>, rows: Partial<HouseholdRows> = {}) =>
  personOf({ persons: [{ ...aPerson, willing: true, ...person }], ...rows })
const of = (person: Partial<PersonRow>, rows: Partial<HouseholdRows> = {}) =>
  judge(personWillingUnreferred, facts(person, rows))
const sixtieth = "2045-06-15"
const noNumber = { ...aPerson.identity, fault: "checksum" as const }
const held = (changes: object) => ({ posts: [aPost], appointments: [{ ...anAppointment, ...changes }] })

describe("person.willing-unreferred", () => {
  test.each([
    ["willing, no work", {}, {}, "fail", sixtieth],
    ["not of the target group", {}, { households: [{ ...aHousehold, kind: "other" }] }, "fail", sixtieth],
    ["not willing", { willing: false }, {}, "notApplicable", null],
    ["willingness unknown", { willing: null }, {}, "notEvaluable", sixtieth],
    ["without labour", { labour: "lost" }, {}, "notApplicable", null],
    ["in school", { schooling: "vocational" }, {}, "notApplicable", null],
    ["15", { bornOn: day("2006-03-10") }, {}, "notApplicable", "2022-03-10"],
    ["16", { bornOn: day("2006-03-09") }, {}, "fail", "2066-03-09"],
    ["59", { bornOn: day("1962-03-10") }, {}, "fail", "2022-03-10"],
    ["60", { bornOn: day("1962-03-09") }, {}, "notApplicable", null],
    ["no birth date", { bornOn: null, identity: noNumber }, {}, "notEvaluable", null],
    ["at work", {}, { employments: [anEmployment] }, "notApplicable", sixtieth],
    [
      "work ends today",
      {},
      { employments: [{ ...anEmployment, endOn: day("2022-03-09") }] },
      "notApplicable",
      "2022-03-10"
    ],
    ["work ended yesterday", {}, { employments: [{ ...anEmployment, endOn: day("2022-03-08") }] }, "fail", sixtieth],
    ["in a post", {}, held({}), "notApplicable", sixtieth],
    ["left the post yesterday", {}, held({ endOn: day("2022-03-08") }), "fail", sixtieth],
    ["referred 30 days ago", {}, { referrals: [aReferral] }, "pass", "2022-03-10"],
    ["referred 31 days ago", {}, { referrals: [{ ...aReferral, referredOn: day("2022-02-06") }] }, "fail", sixtieth],
    ["referred tomorrow", {}, { referrals: [{ ...aReferral, referredOn: day("2022-03-10") }] }, "fail", "2022-03-10"],
    ["referred, willingness unknown", { willing: null }, { referrals: [aReferral] }, "pass", "2022-03-10"]
  ] as const)("%s", (_, person, rows, kind, recheckOn) => {
    expect(of(person, rows)).toMatchObject({ kind, recheckOn })
  })

  test.each([
    ["employment", "就业"],
    ["appointment", "聘用"],
    ["referral", "推荐"]
  ] as const)("is not evaluable without the sheet of %s", (ledger, sheet) => {
    expect(judge(personWillingUnreferred, facts({}), { supply: supplyWithout(ledger) })).toMatchObject({
      kind: "notEvaluable",
      missing: [{ sheet, field: null }]
    })
  })

  test("cites the person and the old referrals, or names what is missing", () => {
    expect(of({}, { referrals: [{ ...aReferral, referredOn: day("2022-01-06") }] })).toMatchObject({
      message: { zh: "有就业意愿和劳动能力，未在务工和在岗，30天内无岗位推荐。" },
      evidence: [
        { sheet: "人员", key: "P1", field: "willing", value: true },
        { sheet: "人员", key: "P1", field: "labour", value: "普通劳动力" },
        { sheet: "人员", key: "P1", field: "bornOn", value: "1985-06-15" },
        { sheet: "推荐", key: "V1/P1", field: "referredOn", value: "2022-01-06" }
      ]
    })
    expect(of({ willing: null })).toMatchObject({ missing: [{ sheet: "人员", field: "willing" }] })
    expect(of({ willing: null, bornOn: null, identity: noNumber })).toMatchObject({
      missing: [
        { sheet: "人员", field: "bornOn" },
        { sheet: "人员", field: "willing" }
      ]
    })
  })
})
