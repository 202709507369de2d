import type { EmploymentFacts, PersonFacts } from "../../dossiers/HouseholdDossier.ts"
import { isAway } from "../../ledgers/Employment.ts"
import { cite } from "../cite.ts"
import type { Inquiry } from "../Inquiry.ts"
import type { Evidence } from "../Outcome.ts"

const none: ReadonlyArray<EmploymentFacts> = []

/** The active records of work outside the county. */
export function activeAwayJobs(person: PersonFacts, inquiry: Inquiry): ReadonlyArray<EmploymentFacts> {
  if (person.employments.length === 0) return none
  return person.employments.filter((job) => isAway(job, person.household.area) && inquiry.isActive(job))
}

/** Where the work is, and since when. */
export function citePlaces(jobs: ReadonlyArray<EmploymentFacts>): ReadonlyArray<Evidence> {
  return jobs.flatMap(({ id, place, startOn, endOn }) => [
    cite("employment", id, "place", place),
    cite("employment", id, "startOn", startOn),
    cite("employment", id, "endOn", endOn)
  ])
}
