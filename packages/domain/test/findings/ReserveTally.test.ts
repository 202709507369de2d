import fc from "fast-check"
import { describe, expect, test } from "vitest"
import { assembleHouseholds, type HouseholdRows } from "../../src/dossiers/assembleHouseholds.ts"
import type { ReserveBalance } from "../../src/dossiers/CountyDossier.ts"
import type { VacancyDossier } from "../../src/dossiers/VacancyDossier.ts"
import { CountyTally } from "../../src/findings/CountyTally.ts"
import { PolicyBook } from "../../src/policies/PolicyBook.ts"
import { personWillingUnreferred } from "../../src/rules/reserve/person.willing-unreferred.ts"
import * as Day from "../../src/values/Day.ts"
import * as arbitrary from "../arbitraries.ts"
import {
  aHousehold,
  anAppointment,
  anEmployment,
  aPerson,
  aPost,
  aReferral,
  area,
  aVacancy,
  day,
  dossierOf,
  judge,
  noticeDay,
  supplyWithout
} from "../dossier.ts"

const tallyOf = ({ asOf = noticeDay, policies = PolicyBook.national } = {}) =>
  new CountyTally({ policies, asOf, supply: supplyWithout() })

/** What counties need and offer, one after the other. */
const balancesOf = (tally: CountyTally): ReadonlyArray<ReserveBalance> =>
  tally.result().flatMap(({ reserve }) => reserve ?? [])

const willing = { ...aPerson, willing: true }

function seekersOf(rows: Partial<HouseholdRows>) {
  const tally = tallyOf()
  tally.household(dossierOf({ persons: [willing], ...rows }))
  return balancesOf(tally)[0]?.seekers
}

describe("seekers", () => {
  test.each([
    ["willing, no work", {}, 1],
    ["referred today", { referrals: [{ ...aReferral, referredOn: noticeDay }] }, 1],
    ["not of the target group", { households: [{ ...aHousehold, kind: "other" as const }] }, 1],
    ["at work", { employments: [anEmployment] }, 0],
    ["in a post", { posts: [aPost], appointments: [anAppointment] }, 0],
    ["willingness unknown", { persons: [aPerson] }, 0],
    ["birth unknown", { persons: [{ ...willing, bornOn: null, identity: { ...aPerson.identity, bornOn: null } }] }, 0],
    ["off the register", { persons: [{ ...willing, status: "movedOut" as const }] }, 0],
    ["60", { persons: [{ ...willing, bornOn: day("1962-03-09") }] }, 0]
  ])("%s", (_, rows, seekers) => {
    expect(seekersOf(rows)).toBe(seekers)
  })

  test("are asked about under the terms of their place", () => {
    const policies = new PolicyBook([
      {
        rule: "person.willing-unreferred",
        name: "minimumAge",
        value: 40,
        unit: "周岁",
        jurisdiction: area("411081000000"),
        from: day("2022-01-01"),
        to: day("2022-03-31"),
        source: { title: "某县规定", date: null },
        standing: "confirmed"
      }
    ])
    const tally = tallyOf({ policies })
    tally.household(dossierOf({ persons: [willing] }))
    tally.household(dossierOf({ households: [{ ...aHousehold, area: area("411082101201") }], persons: [willing] }))
    expect(balancesOf(tally)).toMatchObject([
      { area: "411081000000", seekers: 0, changesOn: "2022-04-01" },
      { area: "411082000000", seekers: 1, changesOn: "2045-06-15" }
    ])
  })
})

describe("vacancies", () => {
  const balanceOf = (...vacancies: ReadonlyArray<Partial<VacancyDossier>>) => {
    const tally = tallyOf()
    for (const changes of vacancies) tally.vacancy({ ...aVacancy, ...changes })
    return balancesOf(tally)
  }

  test.each([
    ["open", {}, 10, null],
    ["closes today", { closedOn: day("2022-03-09") }, 10, "2022-03-10"],
    ["closed yesterday", { closedOn: day("2022-03-08") }, 0, null]
  ])("%s", (_, changes, openHeadcount, changesOn) => {
    expect(balanceOf(changes)).toMatchObject([{ area: "411081000000", seekers: 0, openHeadcount, changesOn }])
  })

  test("count wherever in the county they are placed, and nowhere above it", () => {
    const places = ["411081000000", "411081101000", "411081101201", "411000000000", "410000000000"]
    expect(balanceOf(...places.map((code) => ({ area: area(code) })))).toMatchObject([
      { area: "411081000000", openHeadcount: 30 }
    ])
  })
})

const met = arbitrary.asOf.chain((asOf) =>
  fc.record({
    asOf: fc.constant(asOf),
    rows: fc.array(arbitrary.householdRows(asOf), { maxLength: 3 }),
    vacancies: fc.array(arbitrary.vacancy(asOf), { maxLength: 3 }),
    cut: fc.nat({ max: 3 }),
    ahead: fc.integer({ min: 1, max: 120 })
  })
)

function tallyAll(rows: ReadonlyArray<HouseholdRows>, vacancies: ReadonlyArray<VacancyDossier>, asOf: Day.Day) {
  const tally = tallyOf({ asOf })
  for (const one of rows) for (const household of assembleHouseholds(one)) tally.household(household)
  for (const vacancy of vacancies) tally.vacancy(vacancy)
  return tally
}

const countAll = (...of: Parameters<typeof tallyAll>) => balancesOf(tallyAll(...of))

describe("properties", () => {
  test("slices add up to the whole", () => {
    fc.assert(
      fc.property(met, ({ asOf, rows, vacancies, cut }) => {
        const merged = tallyOf({ asOf })
        merged.merge(tallyAll(rows.slice(cut), vacancies.slice(0, cut), asOf).shares())
        merged.merge(tallyAll(rows.slice(0, cut), vacancies.slice(cut), asOf).shares())
        expect(balancesOf(merged)).toEqual(countAll(rows, vacancies, asOf))
      })
    )
  })

  test("counts hold on each day before changesOn", () => {
    const numbers = (
      asOf: Day.Day,
      { rows, vacancies }: { rows: Array<HouseholdRows>; vacancies: Array<VacancyDossier> }
    ) => countAll(rows, vacancies, asOf).map(({ seekers, openHeadcount }) => ({ seekers, openHeadcount }))
    fc.assert(
      fc.property(met, ({ asOf, ahead, ...one }) => {
        const [balance] = countAll(one.rows, one.vacancies, asOf)
        const changesOn = balance?.changesOn ?? null
        const days = [Day.plusDays(asOf, ahead), ...(changesOn === null ? [] : [Day.plusDays(changesOn, -1)])]
        for (const later of days) {
          if (later <= asOf || (changesOn !== null && later >= changesOn)) continue
          expect(numbers(later, one)).toEqual(numbers(asOf, one))
        }
      })
    )
  })

  test("the seekers are those whom the rule on persons judges", () => {
    fc.assert(
      fc.property(met, ({ asOf, rows }) => {
        const judged = rows
          .flatMap((one) => assembleHouseholds({ ...one, referrals: [] }))
          .flatMap(({ members }) => members)
          .filter((person) => judge(personWillingUnreferred, person, { asOf }).kind === "fail")
        const seekers = countAll(rows, [], asOf).reduce((sum, balance) => sum + balance.seekers, 0)
        expect(seekers).toBe(judged.length)
      })
    )
  })
})
