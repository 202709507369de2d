import type { EmploymentFacts, PersonFacts } from "../../dossiers/HouseholdDossier.ts"
import { cite } from "../cite.ts"
import type { Inquiry } from "../Inquiry.ts"
import type { Evidence } from "../Outcome.ts"

const none: ReadonlyArray<EmploymentFacts> = []

/** The active records of work outside the county. */
export function activeAwayJobs(person: PersonFacts, inquiry: Inquiry): ReadonlyArray<EmploymentFacts> {
  if (!inquiry.isAny("employments", person.employments.length)) return none
  return person.employments.filter((job) => inquiry.isAway(job, person.household.area) && inquiry.isActive(job))
}

/** Where the work is, and since when. */
export function citePlaces(jobs: ReadonlyArray<EmploymentFacts>): ReadonlyArray<Evidence> {
  return jobs.flatMap(({ id, place, startOn, endOn }) => [
    cite("employment", id, "place", place),
    cite("employment", id, "startOn", startOn),
    cite("employment", id, "endOn", endOn)
  ])
}
