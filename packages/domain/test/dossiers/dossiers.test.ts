import { describe, expect, test } from "vitest"
import { assembleHouseholds } from "../../src/dossiers/assembleHouseholds.ts"
import { SupplyByCounty } from "../../src/dossiers/Supply.ts"
import { sharedPhonesAmong } from "../../src/dossiers/sharing.ts"
import { assembleVillages } from "../../src/dossiers/VillageDossier.ts"
import {
  aHousehold,
  anAppointment,
  anEmployment,
  aPerson,
  aPost,
  aReferral,
  area,
  aSharedPhone,
  attended,
  day,
  dossierOf,
  month,
  paid,
  village
} from "../dossier.ts"

describe("households", () => {
  test("keep everybody, and list as members those on the register", () => {
    const household = dossierOf({
      persons: [
        { ...aPerson, id: "P2", status: "deceased" },
        { ...aPerson, id: "P3" },
        { ...aPerson, id: "P1", status: "movedOut" }
      ]
    })
    expect(household.persons.map(({ id }) => id)).toEqual(["P1", "P2", "P3"])
    expect(household.members.map(({ id }) => id)).toEqual(["P3"])
    expect(household.members[0]?.household).toBe(household)
  })

  test("list work by its start, attendance and pay by month", () => {
    const [person] = dossierOf({
      employments: [
        { ...anEmployment, id: "E1", startOn: day("2021-05-01") },
        { ...anEmployment, id: "E3", startOn: day("2020-05-01") },
        { ...anEmployment, id: "E2", startOn: day("2021-05-01") }
      ],
      posts: [aPost],
      appointments: [anAppointment],
      attendance: [attended("2022-02"), attended("2021-12")],
      pay: [paid("2022-01"), paid("2021-11")]
    }).persons
    expect(person?.employments.map(({ id }) => id)).toEqual(["E3", "E1", "E2"])
    expect(person?.appointments[0]?.attendance.map((row) => row.month)).toEqual(["2021-12", "2022-02"])
    expect(person?.appointments[0]?.pay.map((row) => row.month)).toEqual(["2021-11", "2022-01"])
    expect(person?.appointments[0]?.post).toEqual(aPost)
  })

  test("list referrals by their day, and shared phones with others by their row", () => {
    const other = { householdId: "H3", ledger: "household" as const, key: "H3", masked: "*" }
    const household = dossierOf({
      referrals: [aReferral, { ...aReferral, vacancyId: "V2", referredOn: day("2022-01-01") }],
      sharedPhones: [
        { ...aSharedPhone, ledger: "person", key: "P1" },
        ...sharedPhonesAmong([other, aSharedPhone, ...aSharedPhone.others])
      ]
    })
    expect(household.members[0]?.referrals.map(({ vacancyId }) => vacancyId)).toEqual(["V2", "V1"])
    expect(household.sharedPhones.map(({ ledger }) => ledger)).toEqual(["household", "person"])
    expect(household.sharedPhones[0]?.others.map(({ key }) => key)).toEqual(["P9", "H3"])
  })

  test("leave out what belongs to none of them", () => {
    const [household] = assembleHouseholds({
      households: [aHousehold],
      persons: [aPerson, { ...aPerson, id: "P2", householdId: "H2" }],
      employments: [{ ...anEmployment, personId: "P2" }],
      posts: [],
      appointments: [anAppointment],
      attendance: [attended("2022-02")],
      pay: [],
      signerAppointments: [],
      grants: [],
      classes: [],
      trainees: [{ classId: "C9", personId: "P1", daysAttended: 1, certificate: null }],
      businesses: [],
      referrals: [{ ...aReferral, personId: "P2" }],
      listed: [],
      namesakes: [],
      sharedPhones: [{ ...aSharedPhone, householdId: "H2" }]
    })
    expect(household?.persons).toMatchObject([{ id: "P1", employments: [], appointments: [], trainings: [] }])
  })
})

describe("villages", () => {
  test("hold their posts and the appointments to them, by key", () => {
    const post = { id: "G2", area: village, quota: 1, withdrawnOn: null }
    const other = area("411081105207")
    const villages = assembleVillages({
      posts: [post, { ...post, id: "G1" }, { ...post, id: "G3", area: other }],
      appointments: [
        { ...anAppointment, id: "A2", postId: "G2" },
        { ...anAppointment, id: "A1", postId: "G1" },
        { ...anAppointment, id: "A3", postId: "G3" },
        { ...anAppointment, id: "A4", postId: "G9" }
      ],
      attendance: [
        { appointmentId: "A1", month: month("2022-01") },
        { appointmentId: "A1", month: month("2022-02") }
      ]
    })
    expect(villages.map((one) => [one.area, one.posts.map(({ id }) => id), one.holdings.map(({ id }) => id)])).toEqual([
      [village, ["G1", "G2"], ["A1", "A2"]],
      [other, ["G3"], ["A3"]]
    ])
    expect([...(villages[0]?.holdings[0]?.attended ?? [])]).toEqual(["2022-01", "2022-02"])
    expect(villages[0]?.holdings[1]?.attended.size).toBe(0)
    expect(villages[0]?.posts.map(({ holdings }) => holdings.map(({ id }) => id))).toEqual([["A1"], ["A2"]])
    expect(villages[0]?.posts[0]?.holdings[0]).toBe(villages[0]?.holdings[0])
    expect(villages[0]?.posts[0]?.village).toBe(villages[0])
  })
})

describe("supply", () => {
  const supply = new SupplyByCounty([
    [area("411081000000"), new Set(["pay"] as const)],
    [area("411082000000"), new Set(["grant"] as const)]
  ])

  test.each([
    ["pay", "411081101201", true],
    ["pay", "411081000000", true],
    ["pay", "411082000000", false],
    ["grant", "411081101201", false],
    ["grant", "411000000000", true],
    ["pay", "410000000000", true],
    ["attendance", "410000000000", false],
    ["pay", "330000000000", false]
  ] as const)("%s in %s: %s", (ledger, at, known) => {
    expect(supply.has(ledger, area(at))).toBe(known)
    expect(supply.has(ledger, area(at))).toBe(known)
  })
})
