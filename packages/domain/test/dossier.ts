import { expect } from "vitest"
import { Assessor } from "../src/assess.ts"
import { assembleHouseholds, type HouseholdRows } from "../src/dossiers/assembleHouseholds.ts"
import type { CaseDossier } from "../src/dossiers/CaseDossier.ts"
import type { ClassDossier } from "../src/dossiers/ClassDossier.ts"
import type * as Dossier from "../src/dossiers/HouseholdDossier.ts"
import type { InspectionDossier } from "../src/dossiers/InspectionDossier.ts"
import type { PlanDossier } from "../src/dossiers/PlanDossier.ts"
import { type Supply, SupplyByCounty } from "../src/dossiers/Supply.ts"
import type { VacancyDossier } from "../src/dossiers/VacancyDossier.ts"
import {
  assembleVillages,
  type PostHoldings,
  type VillageDossier,
  type VillageRows
} from "../src/dossiers/VillageDossier.ts"
import { Facts } from "../src/findings/Facts.ts"
import { readThrough } from "../src/findings/readThrough.ts"
import { type LedgerName, ledgerNames } from "../src/ledgers/ledgers.ts"
import { PolicyBook } from "../src/policies/PolicyBook.ts"
import { Inquiry } from "../src/rules/Inquiry.ts"
import type { Outcome } from "../src/rules/Outcome.ts"
import type { Rule } from "../src/rules/Rule.ts"
import { TracedInquiry } from "../src/rules/TracedInquiry.ts"
import { views } from "../src/rules/View.ts"
import type { AreaCode } from "../src/values/Area.ts"
import type { Day } from "../src/values/Day.ts"
import type { Month } from "../src/values/Month.ts"

export const village = "411081101201" as AreaCode
export const noticeDay = "2022-03-09" as Day
export const day = (text: string): Day => text as Day
export const month = (text: string): Month => text as Month
export const area = (text: string): AreaCode => text as AreaCode

/** All sheets supplied in the county of `village`, but for those named. */
export function supplyWithout(...missing: ReadonlyArray<LedgerName>): Supply {
  return new SupplyByCounty([[village, new Set(ledgerNames.filter((name) => !missing.includes(name)))]])
}

/** What a rule says of one subject on a day under national or the given terms, and when that may change. */
export function judge(
  rule: Rule,
  subject: unknown,
  circumstances: Circumstances = {}
): Outcome & { readonly recheckOn: Day | null } {
  return judgeTwice(rule, subject, circumstances, true)
}

/** The same without tracing, for properties that judge a great many. */
export function judgeOnly(rule: Rule, subject: unknown, circumstances: Circumstances = {}) {
  return judgeTwice(rule, subject, circumstances, false)
}

/** What a trace tells of how the rule weighed the subject, in Chinese. */
export function toldOf(rule: Rule, subject: unknown, circumstances: Circumstances = {}): ReadonlyArray<string> {
  return traced(rule, subject, circumstances).inquiry.comparisons.map(({ zh }) => zh)
}

interface Circumstances {
  readonly asOf?: Day
  readonly supply?: Supply
  readonly at?: AreaCode
  readonly terms?: Readonly<Record<string, unknown>>
}

function judgeTwice(
  rule: Rule,
  subject: unknown,
  circumstances: Circumstances,
  aloud: boolean
): Outcome & { readonly recheckOn: Day | null } {
  const { asOf = noticeDay, supply = supplyWithout() } = circumstances
  const inquiry = new Inquiry(asOf, supply)
  inquiry.begin(null)
  const outcome = rule.check(subject as never, inquiry, termsIn(rule, circumstances) as never)
  if (aloud) holdTraced(rule, subject, circumstances, { outcome, changesOn: inquiry.changesOn })
  return { ...outcome, recheckOn: inquiry.changesOn }
}

/** National terms, but for those given. */
function termsIn(rule: Rule, { asOf = noticeDay, at = village, terms = {} }: Circumstances): object {
  const national = Object.entries(rule.parameters).map(([name, declaration]) => [
    name,
    PolicyBook.national.setting(rule.id, declaration, at, asOf).value
  ])
  return { ...Object.fromEntries(national), ...terms }
}

function traced(rule: Rule, subject: unknown, circumstances: Circumstances) {
  const { asOf = noticeDay, supply = supplyWithout() } = circumstances
  const inquiry = new TracedInquiry(asOf, supply, { subject: views[rule.view].id(subject as never) })
  inquiry.begin(null)
  const read = readThrough(rule.view, subject as never, new Facts())
  return { outcome: rule.check(read as never, inquiry, termsIn(rule, circumstances) as never), inquiry }
}

/** Each case is traced as well: reading through and asking aloud change nothing, what was weighed is told, and amounts are declared. */
function holdTraced(
  rule: Rule,
  subject: unknown,
  circumstances: Circumstances,
  plain: { readonly outcome: Outcome; readonly changesOn: Day | null }
): void {
  const { outcome, inquiry } = traced(rule, subject, circumstances)
  expect({ outcome, changesOn: inquiry.changesOn }).toEqual(plain)
  // Where a rule does not apply, or cannot tell, its reason says why.
  if (outcome.kind === "pass" || outcome.kind === "fail") expect(inquiry.comparisons.length, rule.id).toBeGreaterThan(0)
  for (const { zh, en } of inquiry.comparisons) {
    expect(`${zh} ${en}`).not.toMatch(/undefined|null|NaN|Infinity|\d{12}/)
    expect(zh).toMatch(/[一-鿿]/)
  }
  if (outcome.kind === "fail" && outcome.money !== undefined) expect(rule.words.amount).toBeDefined()
}

export const aHousehold: Dossier.HouseholdRow = {
  id: "H1",
  area: village,
  kind: "lifted",
  riskRemoved: null,
  identifiedOn: null,
  declaredSize: 1,
  declaredWorkers: 1,
  phone: null
}

export const aPerson: Dossier.PersonRow = {
  id: "P1",
  householdId: "H1",
  sex: "female",
  bornOn: day("1985-06-15"),
  relation: "户主",
  schooling: "none",
  health: "healthy",
  labour: "ordinary",
  status: "active",
  statusOn: null,
  willing: null,
  destitute: null,
  cadre: null,
  publicPayroll: null,
  phone: null,
  identity: { length: 18, fault: null, bornOn: day("1985-06-15"), sex: "female", masked: "411081********0000" }
}

export const anEmployment: Dossier.EmploymentRow = {
  id: "E1",
  personId: "P1",
  place: area("330106000000"),
  employer: "某厂",
  channel: "migrant",
  monthlyIncome: 400000 as Dossier.EmploymentRow["monthlyIncome"],
  startOn: day("2021-01-01"),
  endOn: null,
  verifiedOn: day("2022-03-01")
}

export const aPost: Dossier.PostRow = {
  id: "G1",
  area: village,
  level: "village",
  quota: 1,
  monthlyPay: 30000 as Dossier.PostRow["monthlyPay"],
  requiredDays: 30
}

export const anAppointment: Dossier.AppointmentRow = {
  id: "A1",
  postId: "G1",
  personId: "P1",
  startOn: day("2021-03-01"),
  endOn: null,
  agreementFrom: day("2021-03-01"),
  agreementTo: day("2022-03-01"),
  publicFrom: day("2021-02-01"),
  publicTo: day("2021-02-10"),
  insuredUntil: day("2022-12-31")
}

/** A row of attendance of 20 days, signed by nobody named. */
export const attended = (at: string, changes: Partial<Dossier.AttendanceRow> = {}): Dossier.AttendanceRow => ({
  appointmentId: "A1",
  month: month(at),
  days: 20,
  signedBy: null,
  ...changes
})

/** A row of pay of 300 yuan, paid in full to nobody named. */
export const paid = (at: string, changes: Partial<Dossier.PayRow> = {}): Dossier.PayRow => ({
  appointmentId: "A1",
  month: month(at),
  due: fen(30000),
  paid: fen(30000),
  paidOn: null,
  payee: null,
  ...changes
})

export const fen = (amount: number): Dossier.PayRow["paid"] => amount as Dossier.PayRow["paid"]

export const aGrant: Dossier.GrantRow = {
  id: "B1",
  personId: "P1",
  kind: "transport",
  period: "2021",
  amount: fen(30000),
  appliedOn: null,
  approvedOn: null,
  paidOn: null
}

export const aClass: Dossier.ClassRow = {
  id: "C1",
  startOn: day("2021-10-18"),
  endOn: day("2021-10-31"),
  days: 10
}

export const aTrainee: Dossier.TraineeRow = { classId: "C1", personId: "P1", daysAttended: 10, certificate: null }

export const aBusiness: Dossier.BusinessRow = {
  id: "91350100M000100Y43",
  personId: "P1",
  registeredOn: day("2021-03-09"),
  status: "active",
  closedOn: null
}

export const aPlan: PlanDossier = {
  id: "J1",
  area: area("411081101000"),
  year: 2022,
  occupation: "家政",
  plannedCount: 50,
  startOn: day("2022-05-10"),
  endOn: day("2022-05-20"),
  hours: 80,
  place: "镇政府",
  namedCount: 50,
  classCount: 0
}

export const aReferral: Dossier.ReferralRow = {
  vacancyId: "V1",
  personId: "P1",
  referredOn: day("2022-02-07"),
  outcome: null
}

/** A number that also stands in the row of another household. */
export const aSharedPhone: Dossier.SharedPhone = {
  householdId: "H1",
  masked: "138****0000",
  ledger: "household",
  key: "H1",
  households: 2,
  others: [{ householdId: "H2", ledger: "person", key: "P9", masked: "138****0000" }]
}

/** On a list since the start of 2021. */
export const onList = (list: Dossier.ListedRow["list"], changes: Partial<Dossier.ListedRow> = {}) => ({
  personId: "P1",
  row: { list, fromOn: day("2021-01-01"), toOn: null, source: "县级部门", ...changes }
})

export const aClassDossier: ClassDossier = {
  id: "C1",
  area: area("411081101000"),
  startOn: day("2021-10-18"),
  endOn: day("2021-10-31"),
  declaredCount: 40,
  traineeCount: 40
}

export const aVacancy: VacancyDossier = {
  id: "V1",
  area: area("411081101000"),
  employerCode: null,
  occupation: "缝纫工",
  headcount: 10,
  monthlyPay: fen(300000),
  hasPhone: true,
  publishedOn: day("2022-01-10"),
  verifiedOn: day("2022-03-01"),
  closedOn: null
}

/** A survey of as many households as that of the notice, in three villages of two townships of a county. */
export const anInspection: InspectionDossier = {
  id: "T1",
  area: area("411000000000"),
  visitedHouseholds: 195,
  liftedHouseholds: 158,
  monitoredHouseholds: 37,
  counties: 1,
  townships: 2,
  villages: 3,
  places: [area("411081101201"), area("411081101202"), area("411081102201")],
  statedClasses: 4,
  statedItems: 41,
  recordedClasses: 4,
  recordedItems: 41
}

/** A case handed over after the survey, due on 21 March. */
export const aCase: CaseDossier = {
  id: "Z1",
  area: village,
  rule: "pay.in-arrears",
  machineCheckable: true,
  handedOverOn: day("2022-03-01"),
  unit: "某镇人民政府",
  unitSince: null,
  hasPerson: true,
  measure: "补发欠发工资",
  deadline: day("2022-03-21"),
  quality: "足额到人",
  closedOn: null,
  evidenceCount: 0,
  verifiedBy: null,
  confirmations: [],
  lastRunOn: null
}

/** The rows of a household with one person and nothing else. */
export const nothing: HouseholdRows = {
  households: [aHousehold],
  persons: [aPerson],
  employments: [],
  posts: [],
  appointments: [],
  attendance: [],
  pay: [],
  signerAppointments: [],
  grants: [],
  classes: [],
  trainees: [],
  businesses: [],
  referrals: [],
  listed: [],
  namesakes: [],
  sharedPhones: []
}

/** The dossier of one household from the rows given; without any, one healthy person of 36 on the register. */
export function dossierOf(rows: Partial<HouseholdRows> = {}): Dossier.HouseholdDossier {
  const [dossier] = assembleHouseholds({ ...nothing, ...rows })
  if (dossier === undefined) throw new Error("no household among the rows")
  return dossier
}

/** The first person of that dossier. */
export function personOf(rows: Partial<HouseholdRows> = {}): Dossier.PersonFacts {
  const [person] = dossierOf(rows).persons
  if (person === undefined) throw new Error("no person among the rows")
  return person
}

/** The first appointment of that person, to the village's post where no other is given. */
export function appointmentOf(
  changes: Partial<Dossier.AppointmentRow> = {},
  rows: Partial<HouseholdRows> = {}
): Dossier.AppointmentFacts {
  const appointments = [{ ...anAppointment, ...changes }]
  const [appointment] = personOf({ posts: [aPost], appointments, ...rows }).appointments
  if (appointment === undefined) throw new Error("no appointment among the rows")
  return appointment
}

/** The dossier of the village, with one post. */
export function villageOf(rows: Partial<VillageRows>): VillageDossier {
  const posts = [{ id: "G1", area: village, quota: 3, withdrawnOn: null }]
  const [dossier] = assembleVillages({ posts, appointments: [], attendance: [], ...rows })
  if (dossier === undefined) throw new Error("no post among the rows")
  return dossier
}

/** The first post of the village, from its rows. */
export function postOf(rows: Partial<VillageRows>): PostHoldings {
  const [post] = villageOf(rows).posts
  if (post === undefined) throw new Error("no post among the rows")
  return post
}

/** The first grant of that person. */
export function grantOf(changes: Partial<Dossier.GrantRow>, rows: Partial<HouseholdRows> = {}): Dossier.GrantFacts {
  const [grant] = personOf({ grants: [{ ...aGrant, ...changes }], ...rows }).grants
  if (grant === undefined) throw new Error("no grant among the rows")
  return grant
}

/** The first place in a class of that person. */
export function traineeOf(
  changes: Partial<Dossier.TraineeRow> = {},
  rows: Partial<HouseholdRows> = {}
): Dossier.TraineeFacts {
  const [trainee] = personOf({ classes: [aClass], trainees: [{ ...aTrainee, ...changes }], ...rows }).trainings
  if (trainee === undefined) throw new Error("no trainee among the rows")
  return trainee
}

/** The first employment record of that person. */
export function employmentOf(
  changes: Partial<Dossier.EmploymentRow> = {},
  rows: Partial<HouseholdRows> = {}
): Dossier.EmploymentFacts {
  const [employment] = personOf({ employments: [{ ...anEmployment, ...changes }], ...rows }).employments
  if (employment === undefined) throw new Error("no employment among the rows")
  return employment
}

/** The verdicts of some rules on a household. */
export function verdictsOn(rules: ReadonlyArray<Rule>, rows: Partial<HouseholdRows>, asOf = noticeDay) {
  const assessor = new Assessor({ rules, policies: PolicyBook.national, asOf, supply: supplyWithout() })
  assessor.household(dossierOf(rows))
  return assessor.verdicts
}
