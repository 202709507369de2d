import type { EmploymentFacts, GrantRow, PersonFacts, TraineeFacts } from "../../dossiers/HouseholdDossier.ts"
import { isAway, isOutOfProvince, isRegularJob } from "../../ledgers/Employment.ts"
import type { GrantKind } from "../../ledgers/Grant.ts"
import { isTargetGroup } from "../../ledgers/Household.ts"
import * as Day from "../../values/Day.ts"
import * as Period from "../../values/Period.ts"
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
  if (!isTargetGroup(person.household)) return notOwed
  const within = jobsWithin(person, terms.scope)
  if (within.length === 0) return notOwed
  const year = transportYear(inquiry, terms)
  const jobs = jobsOfYear(within, year, inquiry)
  if (jobs.length === 0 || !haveWorked(jobs, year, inquiry, terms)) return notOwed
  const ofYear = Day.fromParts(year, 1, 1).slice(0, 4)
  return { standing: standingOf(person.grants, "transport", (period) => period.startsWith(ofYear)), year, jobs }
}

/** The regular jobs within the scope. */
export function jobsWithin(person: PersonFacts, scope: TransportScope): ReadonlyArray<EmploymentFacts> {
  return person.employments.filter((job) => isRegularJob(job) && isWithin(job, person, scope))
}

/** Those of the jobs that have begun and hold some day of the year. */
export function jobsOfYear(
  jobs: ReadonlyArray<EmploymentFacts>,
  year: number,
  inquiry: Inquiry
): ReadonlyArray<EmploymentFacts> {
  const first = Day.fromParts(year, 1, 1)
  const last = Day.fromParts(year, 12, 31)
  return jobs.filter((job) => Period.touches(job, first, last) && inquiry.reached(job.startOn))
}

/** Whether the jobs cover enough of those days of the year that have come. */
export function haveWorked(
  jobs: ReadonlyArray<EmploymentFacts>,
  year: number,
  inquiry: Inquiry,
  { days }: Pick<TransportTerms, "days">
): boolean {
  return inquiry.haveCovered(days, jobs, Day.fromParts(year, 1, 1), Day.fromParts(year, 12, 31))
}

/** The active businesses that have existed for so many months. */
export function establishedBusinesses(person: PersonFacts, inquiry: Inquiry, { months }: { readonly months: number }) {
  return person.businesses.filter(
    (business) => inquiry.hasPassedMonths(business.registeredOn, months) && isRunning(business, inquiry)
  )
}

/** Whether somebody has an established business, and whether a start-up grant was ever given. */
export function startupStanding(
  person: PersonFacts,
  inquiry: Inquiry,
  terms: { readonly months: number }
): GrantStanding {
  if (!isTargetGroup(person.household)) return "notEligible"
  if (establishedBusinesses(person, inquiry, terms).length === 0) return "notEligible"
  return standingOf(person.grants, "startup", () => true)
}

/** Whether somebody attended a class that has ended for so many days, and what became of the allowance for it. */
export function allowanceStanding(
  trainee: TraineeFacts,
  inquiry: Inquiry,
  { days }: { readonly days: number }
): GrantStanding {
  const { person, daysAttended, classId } = trainee
  if (!isTargetGroup(person.household)) return "notEligible"
  if (daysAttended !== null && daysAttended <= 0) return "notEligible"
  if (!inquiry.isOlderThan(trainee.class.endOn, days)) return "notEligible"
  if (daysAttended === null) return "unknown"
  return standingOf(person.grants, "trainingAllowance", (period) => period === classId)
}

function isWithin(job: EmploymentFacts, { household }: PersonFacts, scope: TransportScope): boolean {
  return scope === "away" ? isAway(job, household.area) : isOutOfProvince(job, household.area)
}

function standingOf(
  grants: ReadonlyArray<GrantRow>,
  kind: GrantKind,
  isOf: (period: string) => boolean
): "missing" | "unpaid" | "paid" {
  let standing: "missing" | "unpaid" = "missing"
  for (const grant of grants) {
    if (grant.kind !== kind || !isOf(grant.period)) continue
    if (grant.paidOn !== null) return "paid"
    standing = "unpaid"
  }
  return standing
}
