import { birthOf } from "@wengang/domain/dossiers/birth.ts"
import type { PersonFacts } from "@wengang/domain/dossiers/HouseholdDossier.ts"
import { isAway } from "@wengang/domain/ledgers/Employment.ts"
import * as Day from "@wengang/domain/values/Day.ts"
import * as Phone from "@wengang/domain/values/Phone.ts"

/** What is known of a person, laid out in plain values: conditions in JSON know neither days nor rows. */
export function valuesOf(person: PersonFacts, asOf: Day.Day) {
  const { identity, employments, appointments } = person
  const bornOn = birthOf(person, asOf)
  const active = employments.filter(({ startOn, endOn }) => startOn <= asOf && (endOn === null || endOn >= asOf))
  const isFuture = identity.bornOn !== null && identity.bornOn > asOf
  return {
    age: bornOn === null ? null : completedYears(bornOn, asOf),
    sex: person.sex,
    bornOn: person.bornOn,
    health: person.health,
    labour: person.labour,
    schooling: person.schooling,
    willing: person.willing,
    destitute: person.destitute,
    phone: Phone.normalise(person.phone ?? ""),
    numberLength: identity.length,
    numberFault: identity.fault ?? (isFuture ? "future" : null),
    sexByNumber: identity.sex,
    bornByNumber: identity.bornOn,
    sameNumbers: person.namesakes?.count ?? 0,
    records: employments.length,
    appointments: appointments.length,
    activeRecords: active.length,
    activeAwayRecords: active.filter((job) => isAway(job, person.household.area)).length
  }
}

export type PersonValues = ReturnType<typeof valuesOf>

/** Somebody born on 29 February completes a year on 1 March of other years. */
function completedYears(bornOn: Day.Day, asOf: Day.Day): number {
  const years = Day.yearOf(asOf) - Day.yearOf(bornOn)
  return bornOn.slice(5) <= asOf.slice(5) ? years : years - 1
}
