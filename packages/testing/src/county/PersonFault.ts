import type { SubjectKind } from "@wengang/domain/rules/View.ts"
import type { Family, Member, Village } from "../synthetic/Family.ts"
import type { Role } from "../synthetic/HouseholdShape.ts"

/** A subject with the rule that must catch it. */
export interface Planted {
  readonly rule: string
  readonly kind: SubjectKind
  readonly id: string
}

/** What a fault may reach for beside the person: the household, its village, and others there in order. */
export interface Surroundings {
  readonly family: Family
  readonly village: Village
  /** Somebody earlier in the village with the same role and without a fault. */
  readonly peer: Member | undefined
  /** The household before this one in the village. */
  readonly before: Family | undefined
}

export type Subject = Pick<Planted, "kind" | "id">

/** A way in which the rows of a person of some roles can be wrong. */
export interface PersonFault {
  readonly rule: string
  readonly roles: ReadonlyArray<Role>
  /** Spoils the rows and tells the subject that the rule must catch; undefined where this person lacks what it takes. */
  readonly plant: (member: Member, around: Surroundings) => Subject | undefined
}

/** The roles whose people have a record of work. */
export const working = ["migrant", "commuter", "local", "workshop", "flexible", "owner"] as const satisfies Array<Role>
/** The roles whose people went through a class. */
export const trained = [...working, "holder"] as const satisfies Array<Role>

/** Declares a fault; its order of arguments is that of a sentence: which rule, on whom, how. */
export function fault(rule: string, roles: ReadonlyArray<Role>, plant: PersonFault["plant"]): PersonFault {
  return { rule, roles, plant }
}

/** The person as subject. */
export function onPerson({ person }: Member): Subject {
  return { kind: "person", id: person.id }
}

/** The household as subject. */
export function onHousehold({ household }: Family): Subject {
  return { kind: "household", id: household.id }
}

/** The first record of work as subject. */
export function onEmployment(member: Member): Subject | undefined {
  const [first] = member.employments
  return first && { kind: "employment", id: first.id }
}

/** The first appointment as subject. */
export function onAppointment(member: Member): Subject | undefined {
  const [first] = member.appointments
  return first && { kind: "appointment", id: first.id }
}
