import type { EmploymentFacts, GrantRow, PersonFacts, TraineeFacts } from "../../dossiers/HouseholdDossier.ts"
import { isRegularJob } from "../../ledgers/Employment.ts"
import type { GrantKind } from "../../ledgers/Grant.ts"
import { isTargetGroup } from "../../ledgers/Household.ts"
import * as Day from "../../values/Day.ts"
import type { Sentence } from "../../values/Sentence.ts"
import { isRunning } from "../businesses.ts"
import type { Inquiry } from "../Inquiry.ts"

/*
 * How somebody stands to a grant. The rules on single persons and the coverage of a county ask the same questions, so
 * that the county's numerator and denominator hold those whom the rules judge, and no others.
 */

/** notEligible: it is not owed, or not yet; unknown: a fact is lacking; unpaid: granted, but not paid. */
export type GrantStanding = "notEligible" | "unknown" | "missing" | "unpaid" | "paid"

export const transportScopes = {
  outOfProvince: { zh: "省外", en: "outside the province" },
  away: { zh: "县外", en: "outside the county" }
} as const satisfies Readonly<Record<string, Sentence>>
export type TransportScope = keyof typeof transportScopes

export interface TransportTerms {
  readonly settleDays: number
  readonly days: number
  readonly scope: TransportScope
}

/** The standing with the year that it is about and the jobs that make it. */
export interface TransportStanding {
  readonly standing: GrantStanding
  readonly year: number
  readonly jobs: ReadonlyArray<EmploymentFacts>
}

const notOwed: TransportStanding = { standing: "notEligible", year: 0, jobs: [] }

/** The year whose transport grants must be in: that in which the day `settleDays` ago lies. */
export function transportYear(inquiry: Inquiry, { settleDays }: Pick<TransportTerms, "settleDays">): number {
  return inquiry.yearBack(settleDays)
}

/** Whether enough of the year was worked within the scope, and what became of the grant. */
export function transportStanding(person: PersonFacts, inquiry: Inquiry, terms: TransportTerms): TransportStanding {
  if (!inquiry.is("targetGroup", isTargetGroup(person.household))) return notOwed
  const within = jobsWithin(person, terms.scope, inquiry)
  if (within.length === 0) return notOwed
  const year = transportYear(inquiry, terms)
  const jobs = jobsOfYear(within, year, inquiry)
  if (jobs.length === 0 || !haveWorked(jobs, year, inquiry, terms)) return notOwed
  const ofYear = Day.firstOfYear(year).slice(0, 4)
  return {
    standing: standingOf(person.grants, "transport", (period) => period.startsWith(ofYear), inquiry),
    year,
    jobs
  }
}

/** The regular jobs within the scope. */
export function jobsWithin(
  person: PersonFacts,
  scope: TransportScope,
  inquiry: Inquiry
): ReadonlyArray<EmploymentFacts> {
  return inquiry
    .all("employments", person.employments)
    .filter((job) => inquiry.is("regularJob", isRegularJob(job), job.id) && isWithin(job, person, scope, inquiry))
}

/** Those of the jobs that have begun and hold some day of the year. */
export function jobsOfYear(
  jobs: ReadonlyArray<EmploymentFacts>,
  year: number,
  inquiry: Inquiry
): ReadonlyArray<EmploymentFacts> {
  const first = Day.firstOfYear(year)
  const last = Day.lastOfYear(year)
  return jobs.filter((job) => inquiry.touches(job, first, last, job.id) && inquiry.reached(job.startOn))
}

/** Whether the jobs cover enough of those days of the year that have come. */
export function haveWorked(
  jobs: ReadonlyArray<EmploymentFacts>,
  year: number,
  inquiry: Inquiry,
  { days }: Pick<TransportTerms, "days">
): boolean {
  return inquiry.haveCovered(days, jobs, Day.firstOfYear(year), Day.lastOfYear(year))
}

/** The active businesses that have existed for so many months. */
export function establishedBusinesses(person: PersonFacts, inquiry: Inquiry, { months }: { readonly months: number }) {
  return inquiry
    .all("businesses", person.businesses)
    .filter((business) => inquiry.hasPassedMonths(business.registeredOn, months) && isRunning(business, inquiry))
}

/** Whether somebody has an established business, and whether a start-up grant was ever given. */
export function startupStanding(
  person: PersonFacts,
  inquiry: Inquiry,
  terms: { readonly months: number }
): GrantStanding {
  if (!inquiry.is("targetGroup", isTargetGroup(person.household))) return "notEligible"
  if (establishedBusinesses(person, inquiry, terms).length === 0) return "notEligible"
  return standingOf(person.grants, "startup", () => true, inquiry)
}

/** Whether somebody attended a class that has ended for so many days, and what became of the allowance for it. */
export function allowanceStanding(
  trainee: TraineeFacts,
  inquiry: Inquiry,
  { days }: { readonly days: number }
): GrantStanding {
  const { person, daysAttended, classId } = trainee
  if (!inquiry.is("targetGroup", isTargetGroup(person.household))) return "notEligible"
  if (daysAttended !== null && !inquiry.isAny("attended", daysAttended)) return "notEligible"
  if (!inquiry.isOlderThan(trainee.class.endOn, days)) return "notEligible"
  if (daysAttended === null) return "unknown"
  return standingOf(person.grants, "trainingAllowance", (period) => period === classId, inquiry)
}

function isWithin(job: EmploymentFacts, { household }: PersonFacts, scope: TransportScope, inquiry: Inquiry): boolean {
  return scope === "away" ? inquiry.isAway(job, household.area) : inquiry.isOutOfProvince(job, household.area)
}

function standingOf(
  grants: ReadonlyArray<GrantRow>,
  kind: GrantKind,
  isOf: (period: string) => boolean,
  inquiry: Inquiry
): "missing" | "unpaid" | "paid" {
  let standing: "missing" | "unpaid" = "missing"
  for (const grant of inquiry.all("grants", grants)) {
    if (!inquiry.is("grantAsked", grant.kind === kind && isOf(grant.period), grant.id)) continue
    if (inquiry.is("grantPaid", grant.paidOn !== null, grant.id)) return "paid"
    standing = "unpaid"
  }
  return standing
}
