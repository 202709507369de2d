import { describe, expect, test } from "vitest"
import { Assessor } from "../../src/assess.ts"
import { assembleHouseholds } from "../../src/dossiers/assembleHouseholds.ts"
import type { HouseholdDossier } from "../../src/dossiers/HouseholdDossier.ts"
import { namesakesAmong } from "../../src/dossiers/sharing.ts"
import { trace } from "../../src/findings/trace.ts"
import { PolicyBook } from "../../src/policies/PolicyBook.ts"
import { attendanceHolderMissing } from "../../src/rules/attendance/attendance.holder-missing.ts"
import { catalogue } from "../../src/rules/catalogue.ts"
import { ledgerIncomplete } from "../../src/rules/employment/ledger.incomplete.ts"
import { ledgerStale } from "../../src/rules/employment/ledger.stale.ts"
import { ledgerWorkerMissing } from "../../src/rules/employment/ledger.worker-missing.ts"
import type { Rule } from "../../src/rules/Rule.ts"
import { caseIncomplete } from "../../src/rules/rectification/case.incomplete.ts"
import { caseNoWiderCheck } from "../../src/rules/rectification/case.no-wider-check.ts"
import { caseOverdue } from "../../src/rules/rectification/case.overdue.ts"
import { caseRecurred } from "../../src/rules/rectification/case.recurred.ts"
import { caseUnproved } from "../../src/rules/rectification/case.unproved.ts"
import { inspectionSampleDiffers } from "../../src/rules/rectification/inspection.sample-differs.ts"
import { inspectionTotalsDiffer } from "../../src/rules/rectification/inspection.totals-differ.ts"
import { personIdNumberDuplicate } from "../../src/rules/register/person.id-number-duplicate.ts"
import type { ViewName, Views } from "../../src/rules/View.ts"
import {
  aCase,
  aHousehold,
  anAppointment,
  anEmployment,
  anInspection,
  aPerson,
  day,
  nothing,
  noticeDay,
  supplyWithout,
  villageOf
} from "../dossier.ts"

function dossier(): HouseholdDossier {
  const [found] = assembleHouseholds({
    ...nothing,
    households: [{ ...aHousehold, declaredWorkers: 2 }],
    persons: [aPerson, { ...aPerson, id: "P2", status: "movedOut", bornOn: null }],
    employments: [{ ...anEmployment, verifiedOn: day("2022-01-01"), employer: null }],
    namesakes: namesakesAmong(["P1", "P9"].map((personId) => ({ personId, masked: "411081********0000" })))
  })
  if (found === undefined) throw new Error("no household")
  return found
}

const { holdings } = villageOf({ appointments: [anAppointment, { ...anAppointment, id: "A2" }], attendance: [] })

const circumstances = { policies: PolicyBook.national, asOf: noticeDay, supply: supplyWithout() }

describe("a trace", () => {
  test("gives the verdict of a run, for each rule and subject of a household", () => {
    const household = dossier()
    const assessor = new Assessor({ rules: catalogue, ...circumstances })
    assessor.household(household)
    const subjects: ReadonlyArray<readonly [ViewName, unknown]> = [
      ["household", household],
      ...household.persons.map((person) => ["person", person] as const),
      ...household.persons.flatMap(({ employments }) => employments.map((one) => ["employment", one] as const))
    ]
    const verdicts = subjects.flatMap(([view, subject]) =>
      catalogue
        .filter((rule) => rule.view === view)
        .flatMap((rule) => trace(rule as Rule, subject as Views[ViewName], circumstances).verdict ?? [])
    )
    expect(verdicts.length).toBeGreaterThan(2)
    expect(new Set(verdicts.map((one) => JSON.stringify(one)))).toEqual(
      new Set(assessor.verdicts.map((one) => JSON.stringify(one)))
    )
  })

  test("tells what was read, asked and when that changes", () => {
    const [employment] = dossier().persons.flatMap(({ employments }) => employments)
    if (employment === undefined) throw new Error("no employment")
    const traced = trace(ledgerStale, employment, circumstances)
    expect(traced.outcome).toBe("fail")
    expect(traced.facts).toContainEqual({
      sheet: "就业",
      key: "E1",
      field: "verifiedOn",
      label: "核实日期",
      value: "2022-01-01"
    })
    expect(traced.comparisons.map(({ en }) => en)).toContain("2022-01-01 lies 67 days back, more than 35")
    const fresh = trace(ledgerStale, { ...employment, verifiedOn: day("2022-03-01") }, circumstances)
    expect(fresh).toMatchObject({ outcome: "pass", verdict: null, changesOn: "2022-04-06" })
    const incomplete = trace(ledgerIncomplete, employment, circumstances)
    expect(incomplete.facts).toContainEqual(expect.objectContaining({ field: "employer", value: null }))
  })

  test("tells days to come as such, and of sheets only those that were never supplied", () => {
    const [person] = dossier().persons
    const [employment] = person?.employments ?? []
    if (person === undefined || employment === undefined) throw new Error("no employment")
    const ahead = trace(ledgerStale, { ...employment, verifiedOn: day("2022-03-10") }, circumstances)
    expect(ahead.comparisons).toContainEqual({
      zh: "2022年3月10日尚未到来，未超过35天",
      en: "2022-03-10 has not come yet, not more than 35 days back"
    })
    const missing = { ...person, employments: [], willing: null }
    const half = trace(ledgerWorkerMissing, missing, { ...circumstances, supply: supplyWithout("appointment") })
    expect(half.comparisons).toContainEqual({
      zh: "当地从未提供“聘用”表",
      en: "the county never supplied the sheet 聘用"
    })
    const whole = trace(ledgerWorkerMissing, missing, circumstances)
    expect(whole.comparisons).toContainEqual({
      zh: "当地已提供“就业”“聘用”表",
      en: "the county has supplied the sheets 就业, 聘用"
    })
  })

  test.each([
    ["case", caseOverdue, aCase],
    ["case", caseIncomplete, { ...aCase, handedOverOn: day("2022-01-01") }],
    ["case", caseUnproved, { ...aCase, closedOn: day("2022-03-01") }],
    ["case", caseRecurred, { ...aCase, closedOn: day("2022-03-01") }],
    ["case", caseNoWiderCheck, { ...aCase, closedOn: day("2022-03-01") }],
    ["inspection", inspectionSampleDiffers, anInspection],
    ["inspection", inspectionTotalsDiffer, anInspection],
    ["appointment", attendanceHolderMissing, holdings[0]]
  ] as const)("names what is known of one %s in Chinese", (_, rule, subject) => {
    const { facts } = trace(rule as unknown as Rule, subject as Views[ViewName], circumstances)
    expect(facts.length).toBeGreaterThan(0)
    expect(facts.filter(({ label }) => !/\p{Script=Han}/u.test(label))).toEqual([])
  })

  test("masks numbers, and tells why a rule does not apply", () => {
    const [person, gone] = dossier().persons
    if (person === undefined || gone === undefined) throw new Error("no persons")
    const { facts } = trace(personIdNumberDuplicate, person, circumstances)
    const shown = facts.filter(({ field }) => field === "idNumber").map(({ key, value }) => [key, value])
    expect(shown).toContainEqual(["P9", "411081********0000"])
    expect(trace(personIdNumberDuplicate, gone, circumstances)).toMatchObject({
      outcome: "notApplicable",
      reason: { zh: "人员不在册" }
    })
  })
})
