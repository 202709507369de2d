import type { PersonFacts } from "../../dossiers/HouseholdDossier.ts"
import type { Vacancy } from "../../ledgers/Vacancy.ts"
import type { Inquiry } from "../Inquiry.ts"
import type { Outcome } from "../Outcome.ts"
import { isAtWork, type WorkingAge, wantsWork } from "../workforce.ts"

/*
 * Who looks for work, and where there is some. The rules on single persons and vacancies and the balance of a county
 * ask the same questions.
 */

/** Whether somebody on the register wants to work, can, and does not; not evaluable where that is unknown. */
export function isSeeking(person: PersonFacts, inquiry: Inquiry, age: WorkingAge): boolean | Outcome {
  const wanting = wantsWork(person, inquiry, age)
  return wanting === false || isAtWork(person, inquiry) ? false : wanting
}

/** Whether a vacancy can still be taken today. */
export function isOpen({ closedOn }: Pick<Vacancy, "closedOn">, inquiry: Inquiry): boolean {
  return !inquiry.has("vacancyClosedOn", closedOn) || !inquiry.isPast(closedOn)
}
