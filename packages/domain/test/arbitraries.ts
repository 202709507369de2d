import fc from "fast-check"
import type { HouseholdRows } from "../src/dossiers/assembleHouseholds.ts"
import type { CaseDossier } from "../src/dossiers/CaseDossier.ts"
import type { ClassDossier } from "../src/dossiers/ClassDossier.ts"
import type * as Dossier from "../src/dossiers/HouseholdDossier.ts"
import type { InspectionDossier } from "../src/dossiers/InspectionDossier.ts"
import type { PlanDossier } from "../src/dossiers/PlanDossier.ts"
import { type Supply, SupplyByCounty } from "../src/dossiers/Supply.ts"
import { namesakesAmong } from "../src/dossiers/sharing.ts"
import type { VacancyDossier } from "../src/dossiers/VacancyDossier.ts"
import type { VillagePost } from "../src/dossiers/VillageDossier.ts"
import { ledgerNames } from "../src/ledgers/ledgers.ts"
import * as Day from "../src/values/Day.ts"
import { identityFaults } from "../src/values/IdentityNumber.ts"
import * as Month from "../src/values/Month.ts"
import {
  aCase,
  aClass,
  aClassDossier,
  aHousehold,
  anEmployment,
  anInspection,
  aPerson,
  aPlan,
  aPost,
  area,
  aSharedPhone,
  aVacancy,
  day,
  fen,
  village
} from "./dossier.ts"

/*
 * Random rows of one household whose dates lie where rules look: around the day judged, a month, a year and a working
 * life before it. Ids are few, so that rows meet.
 */

/** A day to judge on: around the ends of months and years, leap years among them. */
export const asOf: fc.Arbitrary<Day.Day> = fc
  .integer({ min: Day.toEpochDay(day("2021-12-01")), max: Day.toEpochDay(day("2025-04-30")) })
  .map(Day.fromEpochDay)

/** Any day of four centuries. */
export const anyDay: fc.Arbitrary<Day.Day> = fc
  .integer({ min: Day.toEpochDay(day("1800-01-01")), max: Day.toEpochDay(day("2199-12-31")) })
  .map(Day.fromEpochDay)

const nullable = <T>(arbitrary: fc.Arbitrary<T>) => fc.option(arbitrary, { nil: null })
const personId = fc.constantFrom("P1", "P2", "P3")
const appointmentId = fc.constantFrom("A1", "A2", "A3")
const place = fc.constantFrom(area("330106000000"), area("411082000000"), area("411081000000"), area("411081101201"))

/** A day at a distance from another that some rule asks about, give or take a few days. */
function near(today: Day.Day): fc.Arbitrary<Day.Day> {
  return fc
    .tuple(fc.constantFrom(0, -5, -30, -31, -35, -90, -180, -365, -455, -1140, 30), fc.integer({ min: -3, max: 3 }))
    .map(([distance, slip]) => Day.plusDays(today, distance + slip))
}

/** A first or last day of a month in the last two years or the next two months. */
function monthEnd(today: Day.Day): fc.Arbitrary<Day.Day> {
  return fc.tuple(monthNear(today), fc.boolean()).map(([at, first]) => (first ? Month.firstDay(at) : Month.lastDay(at)))
}

function monthNear(today: Day.Day): fc.Arbitrary<Month.Month> {
  return fc.integer({ min: -15, max: 2 }).map((distance) => Month.plus(Month.ofDay(today), distance))
}

/** A birth date: an age that a rule asks about is completed within days of today. */
function born(today: Day.Day): fc.Arbitrary<Day.Day> {
  return fc.oneof(
    { weight: 1, arbitrary: fc.constantFrom(day("2004-02-29"), day("2008-02-29"), day("1964-02-29")) },
    {
      weight: 4,
      arbitrary: fc
        .tuple(fc.constantFrom(6, 7, 14, 16, 18, 22, 30, 58, 60, 70, 0), fc.integer({ min: -40, max: 40 }))
        .map(([years, slip]) => Day.plusYears(Day.plusDays(today, slip), -years))
    }
  )
}

function span(today: Day.Day) {
  const at = fc.oneof(near(today), monthEnd(today))
  return fc.record({ startOn: at, endOn: nullable(at) })
}

function persons(today: Day.Day): fc.Arbitrary<ReadonlyArray<Dossier.PersonRow>> {
  const identity = fc.record({
    fault: fc.option(fc.constantFrom(...identityFaults), { nil: null, freq: 3 }),
    bornOn: nullable(born(today)),
    sex: fc.constantFrom("male" as const, "female" as const),
    length: fc.constantFrom(18, 18, 20, 17)
  })
  const yesNo = fc.constantFrom(null, true, false)
  const person = fc.record({
    sex: fc.constantFrom("male" as const, "female" as const, null),
    bornOn: nullable(born(today)),
    relation: fc.constantFrom("户主", "户主", "配偶", "子女", null),
    schooling: fc.constantFrom(
      ...(["none", "none", "none", "none", "senior", "compulsory", "preschool", "tertiary"] as const)
    ),
    health: fc.constantFrom("healthy" as const, "chronic" as const, "disabled" as const, null),
    labour: fc.constantFrom(
      "ordinary" as const,
      "ordinary" as const,
      "partial" as const,
      "none" as const,
      "lost" as const
    ),
    status: fc.constantFrom(
      "active" as const,
      "active" as const,
      "active" as const,
      "deceased" as const,
      "movedOut" as const
    ),
    statusOn: nullable(near(today)),
    willing: fc.constantFrom(null, true, true, false),
    destitute: yesNo,
    cadre: yesNo,
    publicPayroll: yesNo,
    phone: fc.constantFrom(null, "13800000000", "+86 138-0000-0000", "1380000"),
    identity
  })
  return fc.tuple(person, person, person).map((rows) =>
    rows.map((row, at) => ({
      ...aPerson,
      ...row,
      id: `P${at + 1}`,
      identity: { ...aPerson.identity, ...row.identity }
    }))
  )
}

function employments(today: Day.Day): fc.Arbitrary<ReadonlyArray<Dossier.EmploymentRow>> {
  const employment = fc.record({
    id: fc.constantFrom("E1", "E2", "E3", "E4", "E5"),
    personId,
    place: nullable(place),
    employer: fc.constantFrom("某厂", "", null),
    channel: fc.constantFrom(
      "migrant" as const,
      "local" as const,
      "post" as const,
      "workshop" as const,
      "flexible" as const,
      null
    ),
    monthlyIncome: fc.constantFrom(fen(0), null),
    verifiedOn: near(today),
    span: span(today)
  })
  return fc
    .uniqueArray(employment, { selector: ({ id }) => id, maxLength: 4 })
    .map((rows) => rows.map(({ span, ...row }) => ({ ...anEmployment, ...row, ...span })))
}

function appointments(today: Day.Day): fc.Arbitrary<ReadonlyArray<Dossier.AppointmentRow>> {
  const appointment = fc.record({
    id: appointmentId,
    personId,
    postId: fc.constantFrom("G1", "G2"),
    span: span(today),
    agreementFrom: nullable(near(today)),
    agreementTo: nullable(fc.oneof(near(today), fc.constant(Day.plusDays(today, 400)))),
    publicFrom: nullable(near(today)),
    publicTo: nullable(near(today)),
    insuredUntil: nullable(near(today))
  })
  return fc.uniqueArray(appointment, { selector: ({ id }) => id, maxLength: 3 }).map((rows) =>
    rows.map(({ span, ...row }) => ({
      ...row,
      ...span
    }))
  )
}

const byMonth = (row: { readonly appointmentId: string; readonly month: string }) => `${row.appointmentId}/${row.month}`

function attendance(today: Day.Day): fc.Arbitrary<ReadonlyArray<Dossier.AttendanceRow>> {
  const row = fc.record({
    appointmentId,
    month: monthNear(today),
    days: fc.constantFrom(0, 1, 20, 30, -1),
    signedBy: nullable(fc.constantFrom("P1", "P2", "P9"))
  })
  return fc.uniqueArray(row, { selector: byMonth, maxLength: 14 })
}

function pay(today: Day.Day): fc.Arbitrary<ReadonlyArray<Dossier.PayRow>> {
  const row = fc.record({
    appointmentId,
    month: monthNear(today),
    due: fc.constantFrom(fen(0), fen(30000)),
    paid: fc.constantFrom(fen(0), fen(15000), fen(30000)),
    paidOn: nullable(near(today)),
    payee: nullable(personId)
  })
  return fc.uniqueArray(row, { selector: byMonth, maxLength: 25 })
}

function grants(today: Day.Day): fc.Arbitrary<ReadonlyArray<Dossier.GrantRow>> {
  const year = Day.yearOf(today)
  const grant = fc.record({
    id: fc.constantFrom("B1", "B2", "B3"),
    personId,
    kind: fc.constantFrom(...(["transport", "startup", "trainingAllowance", "jobSeeking"] as const)),
    period: fc.constantFrom(String(year), String(year - 1), `${year - 1}-06`, "C1", "C2"),
    amount: fc.constantFrom(fen(30000), fen(29000)),
    appliedOn: nullable(near(today)),
    approvedOn: nullable(near(today)),
    paidOn: nullable(near(today))
  })
  return fc.uniqueArray(grant, { selector: ({ id }) => id, maxLength: 3 })
}

function classes(today: Day.Day): fc.Arbitrary<ReadonlyArray<Dossier.ClassRow>> {
  const held = fc.record({ startOn: near(today), endOn: fc.oneof(near(today), monthEnd(today)) })
  return fc.tuple(held, held).map((rows) => rows.map((row, at) => ({ ...aClass, ...row, id: `C${at + 1}` })))
}

function businesses(today: Day.Day): fc.Arbitrary<ReadonlyArray<Dossier.BusinessRow>> {
  const business = fc.record({
    id: fc.constantFrom("X1", "X2", "X3"),
    personId,
    registeredOn: near(today),
    status: fc.constantFrom("active" as const, "active" as const, "closed" as const),
    closedOn: fc.constant(null)
  })
  return fc.uniqueArray(business, { selector: ({ id }) => id, maxLength: 3 })
}

function listed(today: Day.Day): fc.Arbitrary<HouseholdRows["listed"]> {
  const row = fc.record({
    list: fc.constantFrom(...(["insured", "pension", "deceased", "publicPayroll", "business", "imprisoned"] as const)),
    fromOn: near(today),
    toOn: nullable(near(today)),
    source: fc.constantFrom("县社保局", "市社保局")
  })
  return fc.array(fc.record({ personId, row }), { maxLength: 3 })
}

/** The rows of one household of three persons. */
export function householdRows(today: Day.Day): fc.Arbitrary<HouseholdRows> {
  const household = fc.record({
    kind: fc.constantFrom("lifted" as const, "monitored" as const, "other" as const),
    declaredWorkers: nullable(fc.integer({ min: 0, max: 3 })),
    declaredSize: nullable(fc.integer({ min: 0, max: 3 })),
    riskRemoved: fc.constantFrom(null, false, false, true),
    identifiedOn: nullable(near(today))
  })
  const trainee = fc.record({
    classId: fc.constantFrom("C1", "C2"),
    personId,
    daysAttended: fc.constantFrom(10, 10, 7, 0, null),
    certificate: fc.constantFrom(null, "Q1")
  })
  const signer = fc.record({ id: fc.constantFrom("A7", "A8"), postId: fc.constant("G7"), span: span(today) })
  return fc.record({
    households: household.map((changes) => [{ ...aHousehold, ...changes }]),
    persons: persons(today),
    employments: employments(today),
    posts: fc
      .constantFrom(fen(30000), fen(0))
      .map((monthlyPay) => [aPost, { ...aPost, id: "G2", level: "county" as const, monthlyPay }]),
    appointments: appointments(today),
    attendance: attendance(today),
    pay: pay(today),
    signerAppointments: fc
      .uniqueArray(signer, { selector: ({ id }) => id, maxLength: 2 })
      .map((rows) => rows.map(({ span, ...row }) => ({ ...row, ...span, personId: "P9" }))),
    grants: grants(today),
    classes: classes(today),
    trainees: fc.uniqueArray(trainee, { selector: (row) => `${row.classId}/${row.personId}`, maxLength: 4 }),
    businesses: businesses(today),
    referrals: fc.uniqueArray(
      fc.record({
        vacancyId: fc.constantFrom("V1", "V2"),
        personId,
        referredOn: near(today),
        outcome: fc.constant(null)
      }),
      { selector: (row) => `${row.vacancyId}/${row.personId}`, maxLength: 2 }
    ),
    sharedPhones: fc.subarray([aSharedPhone, { ...aSharedPhone, ledger: "person" as const, key: "P1" }]),
    listed: listed(today),
    namesakes: fc
      .subarray(["P1", "P2", "P8", "P9"])
      .map((ids) => namesakesAmong(ids.map((id) => ({ personId: id, masked: "990000********0000" }))))
  })
}

/** The same posts as villages know them, with a quota and perhaps withdrawn. */
export function villagePosts(today: Day.Day): fc.Arbitrary<ReadonlyArray<VillagePost>> {
  const post = fc.record({ quota: fc.constantFrom(0, 1, 1, 2), withdrawnOn: nullable(near(today)) })
  return fc.tuple(post, post).map((rows) => rows.map((row, at) => ({ ...row, id: `G${at + 1}`, area: village })))
}

/** A training plan that lacks this and that. */
export function plan(today: Day.Day): fc.Arbitrary<PlanDossier> {
  return fc
    .record({
      year: fc.constantFrom(Day.yearOf(today), Day.yearOf(today) - 1, Day.yearOf(today) + 1),
      occupation: fc.constantFrom("家政", "", null),
      plannedCount: fc.constantFrom(50, 0, null),
      startOn: nullable(near(today)),
      hours: fc.constantFrom(80, null),
      namedCount: fc.constantFrom(0, 3),
      classCount: fc.constantFrom(0, 0, 1)
    })
    .map((changes) => ({ ...aPlan, ...changes }))
}

/** A class whose roster may be short. */
export const trainingClass: fc.Arbitrary<ClassDossier> = fc
  .record({ declaredCount: fc.constantFrom(40, null), traineeCount: fc.constantFrom(0, 38, 40) })
  .map((changes) => ({ ...aClassDossier, ...changes }))

/** A vacancy that may be old, closed or incomplete. */
export function vacancy(today: Day.Day): fc.Arbitrary<VacancyDossier> {
  return fc
    .record({
      employerCode: fc.constantFrom(null, "91350100M000100Y43", "91350100m000100y43", "91350100M000100Y44"),
      occupation: fc.constantFrom("缝纫工", "", null),
      headcount: fc.constantFrom(0, 1, 2),
      monthlyPay: fc.constantFrom(fen(300000), null),
      hasPhone: fc.boolean(),
      publishedOn: near(today),
      verifiedOn: nullable(near(today)),
      closedOn: nullable(near(today))
    })
    .map((changes) => ({ ...aVacancy, ...changes }))
}

/** An inspection whose numbers may disagree. */
export const inspection: fc.Arbitrary<InspectionDossier> = fc
  .record({
    monitoredHouseholds: fc.constantFrom(37, 36, null),
    villages: fc.constantFrom(3, 4, null),
    statedClasses: fc.constantFrom(4, 5, null)
  })
  .map((changes) => ({ ...anInspection, ...changes }))

/** A case at some point of its life. */
export function rectificationCase(today: Day.Day): fc.Arbitrary<CaseDossier> {
  return fc
    .record({
      rule: fc.constantFrom("pay.in-arrears", null),
      machineCheckable: fc.boolean(),
      handedOverOn: nullable(near(today)),
      hasPerson: fc.boolean(),
      quality: fc.constantFrom("足额到人", "", null),
      deadline: nullable(near(today)),
      closedOn: nullable(near(today)),
      evidenceCount: fc.constantFrom(0, 1),
      verifiedBy: fc.constantFrom(aCase.unit, "某县人社局", null),
      confirmations: fc.array(fc.record({ finding: fc.constantFrom("F1", "F2"), confirmedOn: near(today) }), {
        maxLength: 2
      }),
      lastRunOn: nullable(near(today))
    })
    .map((changes) => ({ ...aCase, ...changes, unitSince: changes.evidenceCount === 0 ? changes.lastRunOn : null }))
}

/** Some sheets supplied in the county, most of them mostly. */
export const supply: fc.Arbitrary<Supply> = fc
  .uniqueArray(fc.constantFrom(...ledgerNames), { maxLength: 3 })
  .map((missing) => new SupplyByCounty([[village, new Set(ledgerNames.filter((name) => !missing.includes(name)))]]))

/** The same rows in another order. */
export function shuffled(rows: HouseholdRows): fc.Arbitrary<HouseholdRows> {
  const lists: Record<string, fc.Arbitrary<unknown>> = {}
  for (const [name, list] of Object.entries(rows)) {
    lists[name] = fc.shuffledSubarray([...(list as ReadonlyArray<unknown>)], { minLength: list.length })
  }
  return fc.record(lists) as unknown as fc.Arbitrary<HouseholdRows>
}
