import fc from "fast-check"
import { describe, expect, test } from "vitest"
import { Assessor } from "../../src/assess.ts"
import { assembleHouseholds, type HouseholdRows } from "../../src/dossiers/assembleHouseholds.ts"
import type { CaseDossier } from "../../src/dossiers/CaseDossier.ts"
import type { ClassDossier } from "../../src/dossiers/ClassDossier.ts"
import type { InspectionDossier } from "../../src/dossiers/InspectionDossier.ts"
import type { PlanDossier } from "../../src/dossiers/PlanDossier.ts"
import type { Supply } from "../../src/dossiers/Supply.ts"
import type { VacancyDossier } from "../../src/dossiers/VacancyDossier.ts"
import { assembleVillages, type VillagePost } from "../../src/dossiers/VillageDossier.ts"
import { CountyTally } from "../../src/findings/CountyTally.ts"
import type { ParameterWindow } from "../../src/policies/Parameter.ts"
import { PolicyBook } from "../../src/policies/PolicyBook.ts"
import { catalogue } from "../../src/rules/catalogue.ts"
import { compareVerdicts } from "../../src/rules/Verdict.ts"
import type { ViewName } from "../../src/rules/View.ts"
import * as Day from "../../src/values/Day.ts"
import * as arbitrary from "../arbitraries.ts"
import { area, judgeOnly as judge, judge as judgeAloud, village } from "../dossier.ts"

/** What one night meets: the rows of a household and one of everything else. */
interface Case {
  readonly rows: HouseholdRows
  readonly villagePosts: ReadonlyArray<VillagePost>
  readonly plan: PlanDossier
  readonly trainingClass: ClassDossier
  readonly vacancies: ReadonlyArray<VacancyDossier>
  readonly inspection: InspectionDossier
  readonly rectificationCase: CaseDossier
  readonly supply: Supply
}

/** Every subject of a case, by the view that rules take of it. */
function subjectsOf(one: Case, asOf: Day.Day): ReadonlyArray<readonly [ViewName, unknown]> {
  const subjects: Array<readonly [ViewName, unknown]> = [
    ["plan", one.plan],
    ["class", one.trainingClass],
    ["inspection", one.inspection],
    ["case", one.rectificationCase]
  ]
  for (const vacancy of one.vacancies) subjects.push(["vacancy", vacancy])
  for (const household of assembleHouseholds(one.rows)) {
    subjects.push(["household", household])
    for (const person of household.persons) {
      subjects.push(["person", person])
      for (const employment of person.employments) subjects.push(["employment", employment])
      for (const appointment of person.appointments) subjects.push(["appointment", appointment])
      for (const grant of person.grants) subjects.push(["grant", grant])
      for (const trainee of person.trainings) subjects.push(["trainee", trainee])
    }
  }
  for (const found of villagesOf(one)) {
    subjects.push(["village", found])
    for (const post of found.posts) subjects.push(["post", post])
    for (const holding of found.holdings) subjects.push(["holding", holding])
  }
  for (const { coverage, reserve } of countiesOf(one, asOf)) {
    for (const grant of coverage) subjects.push(["coverage", grant])
    if (reserve !== null) subjects.push(["reserve", reserve])
  }
  return subjects
}

function villagesOf({ rows: { appointments, attendance }, villagePosts: posts }: Case) {
  return assembleVillages({ posts, appointments, attendance })
}

function countiesOf({ rows, vacancies, supply }: Case, asOf: Day.Day, policies = PolicyBook.national) {
  const tally = new CountyTally({ policies, asOf, supply })
  for (const household of assembleHouseholds(rows)) tally.household(household)
  for (const vacancy of vacancies) tally.vacancy(vacancy)
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
    villagePosts: arbitrary.villagePosts(asOf),
    plan: arbitrary.plan(asOf),
    trainingClass: arbitrary.trainingClass,
    vacancies: fc.array(arbitrary.vacancy(asOf), { maxLength: 2 }),
    inspection: arbitrary.inspection,
    rectificationCase: arbitrary.rectificationCase(asOf),
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
      ["training.never-trained", "adultAge", null],
      ["post.holder-age", "newHolderMaximum", 30],
      ["pay.differs-from-attendance", "payByAttendance", true],
      ["person.willing-unreferred", "minimumAge", 30]
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

/** All that a run says of a case on a day, and until when that holds. */
function assess(one: Case, asOf: Day.Day, policies = PolicyBook.national) {
  const assessor = new Assessor({ rules: catalogue, policies, asOf, supply: one.supply })
  const counties = countiesOf(one, asOf, policies)
  const due = [
    ...assembleHouseholds(one.rows).map((household) => assessor.household(household)),
    ...villagesOf(one).map((found) => assessor.village(found)),
    assessor.plan(one.plan),
    assessor.class(one.trainingClass),
    ...one.vacancies.map((vacancy) => assessor.vacancy(vacancy)),
    assessor.inspection(one.inspection),
    assessor.case(one.rectificationCase),
    ...counties.map((county) => assessor.county(county)),
    ...counties.flatMap(({ coverage, reserve }) =>
      [...coverage, ...(reserve === null ? [] : [reserve])].map(({ changesOn }) => changesOn)
    )
  ].filter((day) => day !== null)
  const verdicts = assessor.verdicts.sort(compareVerdicts)
  return { verdicts, coverage: assessor.coverage(), due: due.sort()[0] ?? null }
}

/** Terms under which rules speak that are silent nation-wide. */
const spoken: Readonly<Record<string, Readonly<Record<string, unknown>>>> = {
  "pay.differs-from-attendance": { payByAttendance: true },
  "post.holder-age": { newHolderMaximum: 30 }
}

describe("all rules", () => {
  test("an outcome holds on each day before its recheckOn", () => {
    fc.assert(
      fc.property(oneHousehold, ({ asOf, ahead, ...one }) => {
        const { supply } = one
        for (const [view, subject] of subjectsOf(one, asOf)) {
          for (const rule of catalogue) {
            if (rule.view !== view) continue
            const terms = spoken[rule.id] ?? {}
            const { recheckOn, ...today } = judge(rule, subject, { asOf, supply, terms })
            if (recheckOn !== null) expect(recheckOn > asOf).toBe(true)
            for (const day of laterDays(asOf, recheckOn, ahead)) {
              const { recheckOn: _, ...later } = judge(rule, subject, { asOf: day, supply, terms })
              expect(later, `${rule.id} on ${day}, first judged on ${asOf}`).toEqual(today)
            }
          }
        }
      }),
      { numRuns: 300 }
    )
  })

  test("asking aloud changes no outcome, and tells how each was weighed", () => {
    fc.assert(
      fc.property(oneHousehold, ({ asOf, ...one }) => {
        const { supply } = one
        for (const [view, subject] of subjectsOf(one, asOf)) {
          for (const rule of catalogue) {
            if (rule.view === view) judgeAloud(rule, subject, { asOf, supply, terms: spoken[rule.id] ?? {} })
          }
        }
      }),
      { numRuns: 60 }
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
      fc.property(oneHousehold, ({ asOf, ...one }) => {
        const { supply } = one
        for (const [view, subject] of subjectsOf(one, asOf)) {
          for (const rule of catalogue) {
            if (rule.view !== view) continue
            const { kind } = judge(rule, subject, { asOf, supply, terms: spoken[rule.id] ?? {} })
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
