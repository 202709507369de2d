import type { Day } from "../values/Day.ts"
import type { PersonRow } from "./HouseholdDossier.ts"

/** A birth date: the one stated, else that of a valid identity number; an invalid number gives none. */
export function birthOf(person: Pick<PersonRow, "bornOn" | "identity">, asOf: Day): Day | null {
  if (person.bornOn !== null) return person.bornOn
  const { fault, bornOn } = person.identity
  return fault === null && bornOn !== null && bornOn <= asOf ? bornOn : null
}
