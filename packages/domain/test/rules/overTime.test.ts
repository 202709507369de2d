import fc from "fast-check"
import { describe, expect, test } from "vitest"
import { Assessor } from "../../src/assess.ts"
import { assembleHouseholds, type HouseholdRows } from "../../src/dossiers/assembleHouseholds.ts"
import type { CountyDossier } from "../../src/dossiers/CountyDossier.ts"
import type { Supply } from "../../src/dossiers/Supply.ts"
import { assembleVillages } from "../../src/dossiers/VillageDossier.ts"
import { GrantTally } from "../../src/findings/GrantTally.ts"
import type { ParameterWindow } from "../../src/policies/Parameter.ts"
import { PolicyBook } from "../../src/policies/PolicyBook.ts"
import { catalogue } from "../../src/rules/catalogue.ts"
import { compareVerdicts } from "../../src/rules/Verdict.ts"
import type { ViewName } from "../../src/rules/View.ts"
import * as Day from "../../src/values/Day.ts"
import * as arbitrary from "../arbitraries.ts"
import { type aPlan, area, judge, village } from "../dossier.ts"

/** Every subject of a household's rows, by the view that rules take of it. */
function subjectsOf(rows: HouseholdRows, supply: Supply, asOf: Day.Day): ReadonlyArray<readonly [ViewName, unknown]> {
  const subjects: Array<readonly [ViewName, unknown]> = []
  for (const household of assembleHouseholds(rows)) {
    subjects.push(["household", household])
    for (const person of household.persons) {
      subjects.push(["person", person])
      for (const one of person.employments) subjects.push(["employment", one])
      for (const one of person.appointments) subjects.push(["appointment", one])
      for (const one of person.grants) subjects.push(["grant", one])
      for (const one of person.trainings) subjects.push(["trainee", one])
    }
  }
  for (const one of villagesOf(rows)) {
    subjects.push(["village", one])
    for (const holding of one.holdings) subjects.push(["holding", holding])
  }
  for (const one of coverageOf(rows, supply, asOf)) subjects.push(["coverage", one])
  return subjects
}

function villagesOf({ posts, appointments, attendance }: HouseholdRows) {
  return assembleVillages({
    posts: posts.map(({ id, area, quota }) => ({ id, area, quota, withdrawnOn: null })),
    appointments,
    attendance
  })
}

function coverageOf(rows: HouseholdRows, supply: Supply, asOf: Day.Day, policies = PolicyBook.national) {
  const tally = new GrantTally({ policies, asOf, supply })
  for (const household of assembleHouseholds(rows)) tally.add(household)
  return tally.result()
}

/** Days on which what holds until `changesOn` is looked at again: soon, late, and the last one. */
function laterDays(asOf: Day.Day, changesOn: Day.Day | null, ahead: number): ReadonlyArray<Day.Day> {
  const days = [1, ahead, 400].map((count) => Day.plusDays(asOf, count))
  if (changesOn === null) return days
  return [...days, Day.plusDays(changesOn, -1)].filter((day) => day > asOf && day < changesOn)
}

const oneHousehold = arbitrary.asOf.chain((asOf) =>
  fc.record({
    asOf: fc.constant(asOf),
    rows: arbitrary.householdRows(asOf),
    plan: arbitrary.plan,
    supply: arbitrary.supply,
    ahead: fc.integer({ min: 1, max: 120 })
  })
)

/** Windows near the day for some parameters, at some levels. */
function windows(asOf: Day.Day): fc.Arbitrary<ReadonlyArray<ParameterWindow>> {
  const window = fc.record({
    of: fc.constantFrom(
      ["ledger.stale", "days", 20],
      ["pay.in-arrears", "days", 60],
      ["grant.transport-missing", "scope", "away"],
      ["grant.transport-missing", "days", 30],
      ["training.never-trained", "adultAge", null]
    ),
    jurisdiction: fc.constantFrom(null, village, area("411081000000"), area("410000000000"), area("330000000000")),
    from: fc.integer({ min: -60, max: 60 }),
    length: fc.option(fc.integer({ min: 0, max: 60 }), { nil: null })
  })
  return fc.uniqueArray(window, { selector: (one) => `${one.of}${one.jurisdiction}`, maxLength: 4 }).map((list) =>
    list.map(({ of: [rule, name, value], jurisdiction, from, length }) => ({
      rule: String(rule),
      name: String(name),
      value: value ?? null,
      unit: "",
      jurisdiction,
      from: Day.plusDays(asOf, from),
      to: length === null ? null : Day.plusDays(asOf, from + length),
      source: { title: "某县规定", date: null },
      standing: "confirmed" as const
    }))
  )
}

interface Case {
  readonly rows: HouseholdRows
  readonly plan: typeof aPlan
  readonly supply: Supply
}

/** All that a run says of the rows on a day, and until when that holds. */
function assess({ rows, plan, supply }: Case, asOf: Day.Day, policies = PolicyBook.national) {
  const assessor = new Assessor({ rules: catalogue, policies, asOf, supply })
  const county: CountyDossier = { area: area("411081000000"), coverage: coverageOf(rows, supply, asOf, policies) }
  const due = [
    ...assembleHouseholds(rows).map((one) => assessor.household(one)),
    ...villagesOf(rows).map((one) => assessor.village(one)),
    assessor.plan(plan),
    assessor.county(county),
    ...county.coverage.map(({ changesOn }) => changesOn)
  ].filter((day) => day !== null)
  const verdicts = assessor.verdicts.sort(compareVerdicts)
  return { verdicts, coverage: assessor.coverage(), due: due.sort()[0] ?? null }
}

describe("all rules", () => {
  test("an outcome holds on each day before its recheckOn", () => {
    fc.assert(
      fc.property(oneHousehold, ({ asOf, rows, plan, supply, ahead }) => {
        for (const [view, subject] of [...subjectsOf(rows, supply, asOf), ["plan", plan] as const]) {
          for (const rule of catalogue) {
            if (rule.view !== view) continue
            const { recheckOn, ...today } = judge(rule, subject, { asOf, supply })
            if (recheckOn !== null) expect(recheckOn > asOf).toBe(true)
            for (const day of laterDays(asOf, recheckOn, ahead)) {
              const { recheckOn: _, ...later } = judge(rule, subject, { asOf: day, supply })
              expect(later, `${rule.id} on ${day}, first judged on ${asOf}`).toEqual(today)
            }
          }
        }
      }),
      { numRuns: 300 }
    )
  })

  test("a run says the same of a dossier on each day before it is due, parameters changing", () => {
    const withWindows = oneHousehold.chain((one) => windows(one.asOf).map((list) => ({ ...one, windows: list })))
    fc.assert(
      fc.property(withWindows, ({ asOf, ahead, windows: list, ...one }) => {
        const policies = () => new PolicyBook(list)
        const { due, verdicts, coverage } = assess(one, asOf, policies())
        for (const day of laterDays(asOf, due, ahead)) {
          const later = assess(one, day, policies())
          expect(later.coverage).toEqual(coverage)
          expect(later.verdicts).toEqual(verdicts)
        }
      }),
      { numRuns: 300 }
    )
  })

  test("the order of rows changes nothing, byte for byte", () => {
    const twice = oneHousehold.chain((one) => arbitrary.shuffled(one.rows).map((other) => ({ ...one, other })))
    fc.assert(
      fc.property(twice, ({ asOf, other, ...one }) => {
        const { verdicts, coverage } = assess(one, asOf)
        const again = assess({ ...one, rows: other }, asOf)
        expect(JSON.stringify(again.verdicts)).toBe(JSON.stringify(verdicts))
        expect(JSON.stringify(again.coverage)).toBe(JSON.stringify(coverage))
      }),
      { numRuns: 300 }
    )
  })

  test("random rows reach each outcome that a rule can give", () => {
    const reached = new Map<string, Set<string>>()
    fc.assert(
      fc.property(oneHousehold, ({ asOf, rows, plan, supply }) => {
        for (const [view, subject] of [...subjectsOf(rows, supply, asOf), ["plan", plan] as const]) {
          for (const rule of catalogue) {
            if (rule.view !== view) continue
            const { kind } = judge(rule, subject, { asOf, supply })
            reached.set(rule.id, (reached.get(rule.id) ?? new Set()).add(kind))
          }
        }
      }),
      { numRuns: 600, seed: 411081 }
    )
    // A county of one household is too small to be judged.
    const silent = catalogue.filter(({ id }) => reached.get(id)?.has("fail") !== true).map(({ id }) => id)
    expect(silent).toEqual(["area.grant-coverage"])
  })
})
