import fc from "fast-check"
import { describe, expect, test } from "vitest"
import { assembleHouseholds, type HouseholdRows } from "../../src/dossiers/assembleHouseholds.ts"
import type { GrantCoverage } from "../../src/dossiers/CountyDossier.ts"
import { CountyTally } from "../../src/findings/CountyTally.ts"
import { PolicyBook } from "../../src/policies/PolicyBook.ts"
import * as Day from "../../src/values/Day.ts"
import * as arbitrary from "../arbitraries.ts"
import {
  aBusiness,
  aClass,
  aGrant,
  aHousehold,
  anEmployment,
  aPerson,
  area,
  aTrainee,
  day,
  dossierOf,
  noticeDay,
  supplyWithout
} from "../dossier.ts"

const tallyOf = ({ asOf = noticeDay, supply = supplyWithout(), policies = PolicyBook.national } = {}) =>
  new CountyTally({ policies, asOf, supply })

/** The counts of grants, county by county. */
const coverageOf = (tally: CountyTally): ReadonlyArray<GrantCoverage> =>
  tally.result().flatMap(({ coverage }) => coverage)

/** The counts of one grant over households of these rows. */
function count(grant: GrantCoverage["grant"], ...households: ReadonlyArray<Partial<HouseholdRows>>) {
  const tally = tallyOf()
  for (const rows of households) tally.household(dossierOf(rows))
  const found = coverageOf(tally).find((one) => one.grant === grant)
  return { eligible: found?.eligible, paid: found?.paid, changesOn: found?.changesOn }
}

const paidOn = day("2022-01-20")

describe("transport grants", () => {
  const worked = { employments: [anEmployment] }

  test.each([
    ["no grant", {}, { eligible: 1, paid: 0 }],
    ["an unpaid grant", { grants: [aGrant] }, { eligible: 1, paid: 0 }],
    ["a paid grant", { grants: [{ ...aGrant, paidOn }] }, { eligible: 1, paid: 1 }],
    ["a grant paid for another year", { grants: [{ ...aGrant, period: "2020", paidOn }] }, { eligible: 1, paid: 0 }],
    ["off the register", { persons: [{ ...aPerson, status: "movedOut" }] }, { eligible: 0, paid: 0 }],
    ["outside the target group", { households: [{ ...aHousehold, kind: "other" }] }, { eligible: 0, paid: 0 }],
    ["too few days", { employments: [{ ...anEmployment, startOn: day("2021-10-04") }] }, { eligible: 0, paid: 0 }]
  ] as const)("%s", (_, rows, counts) => {
    expect(count("transport", { ...worked, ...rows })).toMatchObject(counts)
  })

  test("change when the year does", () => {
    expect(count("transport", worked)).toMatchObject({ changesOn: "2022-04-01" })
    expect(count("transport", {})).toMatchObject({ changesOn: null })
  })
})

describe("start-up grants", () => {
  const owner = { businesses: [aBusiness] }

  test.each([
    ["12 months ago", {}, { eligible: 1, paid: 0, changesOn: null }],
    [
      "a paid grant of any year",
      { grants: [{ ...aGrant, kind: "startup", period: "2019", paidOn }] },
      { eligible: 1, paid: 1 }
    ],
    [
      "not yet 12 months ago",
      { businesses: [{ ...aBusiness, registeredOn: day("2021-06-01") }] },
      { eligible: 0, paid: 0, changesOn: "2022-06-01" }
    ]
  ] as const)("%s", (_, rows, counts) => {
    expect(count("startup", { ...owner, ...rows })).toMatchObject(counts)
  })

  test("the earliest turn of all counts", () => {
    const from = (text: string) => ({ businesses: [{ ...aBusiness, registeredOn: day(text) }] })
    expect(count("startup", from("2021-08-01"), from("2021-05-01"), from("2021-06-01"))).toMatchObject({
      changesOn: "2022-05-01"
    })
  })
})

describe("training allowances", () => {
  const second = { ...aClass, id: "C2", endOn: day("2021-12-10") }
  const allowance = { ...aGrant, kind: "trainingAllowance" as const, period: "C1" }
  const trained = { classes: [aClass], trainees: [aTrainee] }
  const twice = { classes: [aClass, second], trainees: [aTrainee, { ...aTrainee, classId: "C2" }] }

  test.each([
    ["one class, unpaid", trained, { eligible: 1, paid: 0 }],
    ["one class, approved", { ...trained, grants: [allowance] }, { eligible: 1, paid: 0 }],
    ["one class, paid", { ...trained, grants: [{ ...allowance, paidOn }] }, { eligible: 1, paid: 1 }],
    ["two classes, one paid", { ...twice, grants: [{ ...allowance, paidOn }] }, { eligible: 1, paid: 0 }],
    [
      "two classes, both paid",
      {
        ...twice,
        grants: [
          { ...allowance, paidOn },
          { ...allowance, id: "B2", period: "C2", paidOn }
        ]
      },
      { eligible: 1, paid: 1 }
    ],
    ["days unknown", { ...trained, trainees: [{ ...aTrainee, daysAttended: null }] }, { eligible: 0, paid: 0 }],
    ["0 days", { ...trained, trainees: [{ ...aTrainee, daysAttended: 0 }] }, { eligible: 0, paid: 0 }],
    [
      "days of one class unknown, the other paid",
      {
        ...twice,
        trainees: [aTrainee, { ...aTrainee, classId: "C2", daysAttended: null }],
        grants: [{ ...allowance, paidOn }]
      },
      { eligible: 1, paid: 1 }
    ],
    ["ended in 2020", { ...trained, classes: [{ ...aClass, endOn: day("2020-12-31") }] }, { eligible: 0, paid: 0 }],
    ["ended in 2022", { ...trained, classes: [{ ...aClass, endOn: day("2022-01-01") }] }, { eligible: 0, paid: 0 }]
  ] as const)("%s", (_, rows, counts) => {
    expect(count("trainingAllowance", rows)).toMatchObject(counts)
  })

  test("11 paid of 7488 trained", () => {
    const tally = tallyOf()
    const grants = [{ ...allowance, paidOn }]
    for (let at = 0; at < 7488; at++) tally.household(dossierOf(at < 11 ? { ...trained, grants } : trained))
    expect(coverageOf(tally)[2]).toMatchObject({ area: "411081000000", eligible: 7488, paid: 11, evaluable: true })
  })
})

describe("result", () => {
  test("lists each county met and each grant, by area code", () => {
    const tally = tallyOf({ supply: supplyWithout("grant") })
    tally.household(dossierOf({ households: [{ ...aHousehold, area: area("411082101201") }] }))
    tally.household(dossierOf())
    tally.household(dossierOf({ households: [{ ...aHousehold, kind: "other", area: area("411025101201") }] }))
    expect(coverageOf(tally).map((one) => `${one.area}/${one.grant}/${one.evaluable}`)).toEqual(
      ["411025", "411081", "411082"].flatMap((county) =>
        ["transport", "startup", "trainingAllowance"].map((grant) => `${county}000000/${grant}/false`)
      )
    )
  })

  test("asks each county for its own terms", () => {
    const wider = new PolicyBook([
      {
        rule: "grant.transport-missing",
        name: "scope",
        value: "away",
        unit: "",
        jurisdiction: area("411081000000"),
        from: day("2022-01-01"),
        to: day("2022-03-20"),
        source: { title: "某县规定", date: null },
        standing: "confirmed"
      }
    ])
    const within = [{ ...anEmployment, place: area("410102000000") }]
    const tally = tallyOf({ policies: wider })
    tally.household(dossierOf({ employments: within }))
    tally.household(dossierOf({ households: [{ ...aHousehold, area: area("411082101201") }], employments: within }))
    expect(coverageOf(tally).filter(({ grant }) => grant === "transport")).toMatchObject([
      { area: "411081000000", eligible: 1, changesOn: "2022-03-21" },
      { area: "411082000000", eligible: 0, changesOn: null }
    ])
  })
})

const households = arbitrary.asOf.chain((asOf) =>
  fc.record({
    asOf: fc.constant(asOf),
    rows: fc.array(arbitrary.householdRows(asOf), { minLength: 1, maxLength: 4 }),
    cut: fc.nat({ max: 4 }),
    ahead: fc.integer({ min: 1, max: 120 })
  })
)

function countAll(rows: ReadonlyArray<HouseholdRows>, asOf: Day.Day) {
  const tally = tallyOf({ asOf })
  for (const one of rows) for (const household of assembleHouseholds(one)) tally.household(household)
  return coverageOf(tally)
}

function sharesOf(rows: Parameters<typeof countAll>[0], asOf: Parameters<typeof countAll>[1]) {
  const tally = tallyOf({ asOf })
  for (const one of rows) for (const household of assembleHouseholds(one)) tally.household(household)
  return tally.shares()
}

describe("properties", () => {
  test("slices add up to the whole", () => {
    fc.assert(
      fc.property(households, ({ asOf, rows, cut }) => {
        const merged = tallyOf({ asOf })
        merged.merge(sharesOf(rows.slice(cut), asOf))
        merged.merge(sharesOf(rows.slice(0, cut), asOf))
        expect(coverageOf(merged)).toEqual(countAll(rows, asOf))
      })
    )
  })

  test("counts hold on each day before changesOn", () => {
    const numbers = (counts: ReadonlyArray<GrantCoverage>, grant: string) =>
      counts.filter((one) => one.grant === grant).map(({ eligible, paid }) => ({ eligible, paid }))
    fc.assert(
      fc.property(households, ({ asOf, rows, ahead }) => {
        const today = countAll(rows, asOf)
        for (const { grant, changesOn } of today) {
          const days = [Day.plusDays(asOf, ahead), ...(changesOn === null ? [] : [Day.plusDays(changesOn, -1)])]
          for (const later of days) {
            if (changesOn !== null && later >= changesOn) continue
            expect(numbers(countAll(rows, later), grant)).toEqual(numbers(today, grant))
          }
        }
      })
    )
  })
})
