import type * as Dossier from "./HouseholdDossier.ts"

/*
 * Facts before they are linked to their dossier. Each is written out field by field, in one piece: a night run makes
 * millions of them, and a copy that grows costs several times as much.
 */

/** A type whose lists and fields are still open to the assembler. */
export type Open<T> = { -readonly [K in keyof T]: T[K] extends ReadonlyArray<infer E> ? Array<E> : T[K] }

/** The list of those who have nothing of a kind: one for all, since most have nothing of most kinds. Never pushed to. */
export const none: Array<never> = []

/** The list with one more; a list of its own where it was nobody's. */
export function append<T>(list: Array<T>, item: T): Array<T> {
  if (list === (none as Array<T>)) return [item]
  list.push(item)
  return list
}

/** Stands where a fact will be linked to another. */
export const unlinked = null as never

/** Facts of some households, each list in any order, to be linked to each other. */
export interface LooseFacts {
  readonly households: ReadonlyArray<Open<Dossier.HouseholdDossier>>
  readonly persons: ReadonlyArray<Open<Dossier.PersonFacts>>
  readonly employments: ReadonlyArray<Open<Dossier.EmploymentFacts>>
  readonly appointments: ReadonlyArray<Open<Dossier.AppointmentFacts>>
  readonly grants: ReadonlyArray<Open<Dossier.GrantFacts>>
  readonly trainees: ReadonlyArray<Open<Dossier.TraineeFacts>>
}

export function householdDossier(row: Dossier.HouseholdRow): Open<Dossier.HouseholdDossier> {
  return {
    id: row.id,
    area: row.area,
    kind: row.kind,
    riskRemoved: row.riskRemoved,
    identifiedOn: row.identifiedOn,
    declaredSize: row.declaredSize,
    declaredWorkers: row.declaredWorkers,
    phone: row.phone,
    persons: none,
    members: none,
    sharedPhones: none
  }
}

export function personFacts(row: Dossier.PersonRow): Open<Dossier.PersonFacts> {
  return {
    id: row.id,
    householdId: row.householdId,
    sex: row.sex,
    bornOn: row.bornOn,
    relation: row.relation,
    schooling: row.schooling,
    health: row.health,
    labour: row.labour,
    status: row.status,
    statusOn: row.statusOn,
    willing: row.willing,
    destitute: row.destitute,
    cadre: row.cadre,
    publicPayroll: row.publicPayroll,
    phone: row.phone,
    identity: row.identity,
    household: unlinked,
    employments: none,
    appointments: none,
    grants: none,
    trainings: none,
    businesses: none,
    referrals: none,
    listed: none,
    namesakes: null
  }
}

export function employmentFacts(row: Dossier.EmploymentRow): Open<Dossier.EmploymentFacts> {
  return {
    id: row.id,
    personId: row.personId,
    place: row.place,
    employer: row.employer,
    channel: row.channel,
    monthlyIncome: row.monthlyIncome,
    startOn: row.startOn,
    endOn: row.endOn,
    verifiedOn: row.verifiedOn,
    person: unlinked
  }
}

export function appointmentFacts(row: Dossier.AppointmentRow): Open<Dossier.AppointmentFacts> {
  return {
    id: row.id,
    postId: row.postId,
    personId: row.personId,
    startOn: row.startOn,
    endOn: row.endOn,
    agreementFrom: row.agreementFrom,
    agreementTo: row.agreementTo,
    publicFrom: row.publicFrom,
    publicTo: row.publicTo,
    insuredUntil: row.insuredUntil,
    person: unlinked,
    post: unlinked,
    attendance: none,
    pay: none,
    signers: unlinked
  }
}

export function grantFacts(row: Dossier.GrantRow): Open<Dossier.GrantFacts> {
  return {
    id: row.id,
    personId: row.personId,
    kind: row.kind,
    period: row.period,
    amount: row.amount,
    appliedOn: row.appliedOn,
    approvedOn: row.approvedOn,
    paidOn: row.paidOn,
    person: unlinked
  }
}

export function traineeFacts(row: Dossier.TraineeRow): Open<Dossier.TraineeFacts> {
  return {
    classId: row.classId,
    personId: row.personId,
    daysAttended: row.daysAttended,
    certificate: row.certificate,
    person: unlinked,
    class: unlinked
  }
}
