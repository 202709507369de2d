import type { PersonFacts } from "../dossiers/HouseholdDossier.ts"
import { hasLabour, isInSchool, Person } from "../ledgers/Person.ts"
import { lacks } from "./cite.ts"
import type { Inquiry } from "./Inquiry.ts"
import { notEvaluable, type Outcome } from "./Outcome.ts"

/*
 * Who wants to work and can, and who works. Rules on employment and on the job reserve ask the same questions.
 */

export interface WorkingAge {
  readonly minimumAge: number
  readonly retirementAge: number
}

const noBirth = lacks("person", "bornOn")
const noWillingness = lacks("person", "willing")
const neither = notEvaluable({ sheet: Person.sheet, field: "bornOn" }, { sheet: Person.sheet, field: "willing" })

/** Whether somebody is willing, has labour, is of working age and not in school; not evaluable where that is unknown. */
export function wantsWork(person: PersonFacts, inquiry: Inquiry, age: WorkingAge): boolean | Outcome {
  const { id, willing } = person
  if (willing !== null && !inquiry.is("willing", willing, id)) return false
  if (!inquiry.is("labour", hasLabour(person), id) || inquiry.is("inSchool", isInSchool(person), id)) return false
  const bornOn = inquiry.birthOf(person)
  if (bornOn === null) return willing === null ? neither : noBirth
  return inquiry.isAged(bornOn, age.minimumAge, age.retirementAge, id) && (willing ?? noWillingness)
}

/** Whether somebody has an active employment record or appointment. */
export function isAtWork(person: PersonFacts, inquiry: Inquiry): boolean {
  for (const employment of inquiry.all("employments", person.employments, person.id)) {
    if (inquiry.isActive(employment)) return true
  }
  for (const appointment of inquiry.all("appointments", person.appointments, person.id)) {
    if (inquiry.isActive(appointment)) return true
  }
  return false
}
