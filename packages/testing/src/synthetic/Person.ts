import { hasLabour } from "@wengang/domain/ledgers/Person.ts"
import type { Village } from "./Family.ts"
import type { Role, Seat } from "./HouseholdShape.ts"
import type { Row } from "./Ledgers.ts"

type Person = Row<"person">

const willingness: Readonly<Record<Role, boolean | null>> = {
  migrant: true,
  commuter: true,
  returned: true,
  local: true,
  workshop: true,
  flexible: true,
  owner: true,
  holder: true,
  youth: true,
  seeker: true,
  carer: false,
  student: null,
  elder: null,
  ill: false,
  deceased: null
}

/** The row of a person: the age by the seat, labour, health and schooling by role and age. */
export function personOf(village: Village, householdId: string, ordinal: number, seat: Seat, name: string): Person {
  const age = village.random.between(seat.from, seat.to)
  const { bornOn, idNumber } = village.numbers.next(age, seat.sex)
  const isDisabled = seat.disabled === true
  const isGone = seat.role === "deceased"
  return {
    id: `P${householdId.slice(1)}-${ordinal}`,
    householdId,
    name,
    idNumber: isDisabled ? `${idNumber}43` : idNumber,
    sex: seat.sex,
    bornOn,
    relation: seat.relation,
    schooling: seat.role === "student" ? schoolingAt(age) : "none",
    health: isDisabled ? "disabled" : healthOf(seat.role),
    labour: isDisabled ? "partial" : labourOf(seat.role, ordinal),
    status: isGone ? "deceased" : "active",
    statusOn: isGone ? village.calendar.daysAgo(700) : null,
    willing: willingness[seat.role],
    destitute: false,
    cadre: false,
    publicPayroll: false,
    phone: null
  }
}

/** How many of some persons on the register have labour. */
export function countWorkers(persons: ReadonlyArray<Person>): number {
  return persons.filter((person) => person.status === "active" && hasLabour(person)).length
}

function schoolingAt(age: number): Person["schooling"] {
  if (age < 3) return "none"
  if (age < 6) return "preschool"
  if (age < 15) return "compulsory"
  return age < 18 ? "senior" : "tertiary"
}

function healthOf(role: Role): Person["health"] {
  if (role === "ill") return "seriousIllness"
  return role === "elder" || role === "deceased" ? "chronic" : "healthy"
}

function labourOf(role: Role, ordinal: number): Person["labour"] {
  if (role === "student" || role === "elder" || role === "deceased") return "none"
  if (role === "ill") return "lost"
  return role !== "youth" && ordinal % 3 === 0 ? "skilled" : "ordinary"
}
