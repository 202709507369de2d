import {
  append,
  appointmentFacts,
  employmentFacts,
  grantFacts,
  householdDossier,
  type LooseFacts,
  none,
  type Open,
  personFacts,
  traineeFacts
} from "./facts.ts"
import type * as Dossier from "./HouseholdDossier.ts"

/** The rows of some households, each list in any order; what belongs to none of them is left out. */
export interface HouseholdRows {
  readonly households: ReadonlyArray<Dossier.HouseholdRow>
  readonly persons: ReadonlyArray<Dossier.PersonRow>
  readonly employments: ReadonlyArray<Dossier.EmploymentRow>
  readonly posts: ReadonlyArray<Dossier.PostRow>
  readonly appointments: ReadonlyArray<Dossier.AppointmentRow>
  readonly attendance: ReadonlyArray<Dossier.AttendanceRow>
  readonly pay: ReadonlyArray<Dossier.PayRow>
  readonly signerAppointments: ReadonlyArray<Dossier.SignerAppointment>
  readonly grants: ReadonlyArray<Dossier.GrantRow>
  readonly classes: ReadonlyArray<Dossier.ClassRow>
  readonly trainees: ReadonlyArray<Dossier.TraineeRow>
  readonly businesses: ReadonlyArray<Dossier.BusinessRow>
  readonly referrals: ReadonlyArray<Dossier.ReferralRow>
  readonly listed: ReadonlyArray<{ readonly personId: string; readonly row: Dossier.ListedRow }>
  readonly namesakes: ReadonlyArray<{ readonly personId: string; readonly namesakes: Dossier.Namesakes }>
  readonly sharedPhones: ReadonlyArray<Dossier.SharedPhone>
}

/** What else belongs to the facts of some households. */
export type Attached = Pick<
  HouseholdRows,
  | "posts"
  | "attendance"
  | "pay"
  | "signerAppointments"
  | "classes"
  | "businesses"
  | "referrals"
  | "listed"
  | "namesakes"
  | "sharedPhones"
>

/** The dossiers of households from their rows. */
export function assembleHouseholds(rows: HouseholdRows): ReadonlyArray<Dossier.HouseholdDossier> {
  const loose = {
    households: rows.households.map(householdDossier),
    persons: rows.persons.map(personFacts),
    employments: rows.employments.map(employmentFacts),
    appointments: rows.appointments.map(appointmentFacts),
    grants: rows.grants.map(grantFacts),
    trainees: rows.trainees.map(traineeFacts)
  }
  return linkHouseholds(loose, rows)
}

/**
 * Links facts to the dossiers of their households; the facts become part of these. Lists keep one order whatever the
 * order of the rows: by start or month, then by key, so that equal data gives equal verdicts.
 */
export function linkHouseholds(loose: LooseFacts, rows: Attached): ReadonlyArray<Dossier.HouseholdDossier> {
  const households = new Map<string, Open<Dossier.HouseholdDossier>>()
  for (const household of loose.households) households.set(household.id, household)
  const persons = linkPersons(loose, households)
  linkAppointments(loose, rows, persons)
  linkTrainings(loose, rows, persons)
  for (const employment of loose.employments) {
    const person = persons.get(employment.personId)
    if (person === undefined) continue
    employment.person = person
    person.employments = append(person.employments, employment)
  }
  for (const grant of loose.grants) {
    const person = persons.get(grant.personId)
    if (person === undefined) continue
    grant.person = person
    person.grants = append(person.grants, grant)
  }
  attach(rows, persons)
  for (const row of rows.sharedPhones) {
    const household = households.get(row.householdId)
    if (household !== undefined) household.sharedPhones = append(household.sharedPhones, row)
  }
  for (const person of persons.values()) sortLists(person)
  for (const dossier of loose.households) {
    if (dossier.persons.length > 1) dossier.persons.sort(byText((person) => person.id))
    if (dossier.sharedPhones.length > 1) dossier.sharedPhones.sort(byText((row) => row.ledger + row.key))
    dossier.members = dossier.persons.filter((person) => person.status === "active")
  }
  return [...households.values()]
}

function linkPersons({ persons }: LooseFacts, households: ReadonlyMap<string, Open<Dossier.HouseholdDossier>>) {
  const linked = new Map<string, Open<Dossier.PersonFacts>>()
  for (const person of persons) {
    const household = households.get(person.householdId)
    if (household === undefined) continue
    person.household = household
    linked.set(person.id, person)
    household.persons = append(household.persons, person)
  }
  return linked
}

function linkAppointments(
  loose: LooseFacts,
  rows: Attached,
  persons: ReadonlyMap<string, Open<Dossier.PersonFacts>>
): void {
  if (loose.appointments.length === 0) return
  const posts = new Map(rows.posts.map((post) => [post.id, post]))
  const signers = new Map<string, Array<Dossier.SignerAppointment>>()
  for (const held of rows.signerAppointments)
    signers.set(held.personId, append(signers.get(held.personId) ?? none, held))
  for (const list of signers.values()) list.sort(byText((held) => held.id))
  const appointments = new Map<string, Open<Dossier.AppointmentFacts>>()
  for (const appointment of loose.appointments) {
    const person = persons.get(appointment.personId)
    const post = posts.get(appointment.postId)
    if (person === undefined || post === undefined) continue
    appointment.person = person
    appointment.post = post
    appointment.signers = signers
    appointments.set(appointment.id, appointment)
    person.appointments = append(person.appointments, appointment)
  }
  for (const row of rows.attendance) {
    const appointment = appointments.get(row.appointmentId)
    if (appointment !== undefined) appointment.attendance = append(appointment.attendance, row)
  }
  for (const row of rows.pay) {
    const appointment = appointments.get(row.appointmentId)
    if (appointment !== undefined) appointment.pay = append(appointment.pay, row)
  }
  for (const appointment of appointments.values()) {
    if (appointment.attendance.length > 1) appointment.attendance.sort(byText((row) => row.month))
    if (appointment.pay.length > 1) appointment.pay.sort(byText((row) => row.month))
  }
}

function linkTrainings(
  loose: LooseFacts,
  rows: Attached,
  persons: ReadonlyMap<string, Open<Dossier.PersonFacts>>
): void {
  const classes = new Map(rows.classes.map((held) => [held.id, held]))
  for (const trainee of loose.trainees) {
    const person = persons.get(trainee.personId)
    const held = classes.get(trainee.classId)
    if (person === undefined || held === undefined) continue
    trainee.person = person
    trainee.class = held
    person.trainings = append(person.trainings, trainee)
  }
}

function attach(rows: Attached, persons: ReadonlyMap<string, Open<Dossier.PersonFacts>>): void {
  for (const row of rows.businesses) {
    const person = persons.get(row.personId)
    if (person !== undefined) person.businesses = append(person.businesses, row)
  }
  for (const row of rows.referrals) {
    const person = persons.get(row.personId)
    if (person !== undefined) person.referrals = append(person.referrals, row)
  }
  for (const { personId, row } of rows.listed) {
    const person = persons.get(personId)
    if (person !== undefined) person.listed = append(person.listed, row)
  }
  for (const { personId, namesakes } of rows.namesakes) {
    const person = persons.get(personId)
    if (person !== undefined) person.namesakes = namesakes
  }
}

function sortLists(person: Open<Dossier.PersonFacts>): void {
  if (person.employments.length > 1) person.employments.sort(byText((row) => row.startOn + row.id))
  if (person.appointments.length > 1) person.appointments.sort(byText((row) => row.startOn + row.id))
  if (person.grants.length > 1) person.grants.sort(byText((row) => row.id))
  if (person.trainings.length > 1) person.trainings.sort(byText((row) => row.classId))
  if (person.businesses.length > 1) person.businesses.sort(byText((row) => row.id))
  if (person.referrals.length > 1) person.referrals.sort(byText((row) => row.referredOn + row.vacancyId))
  if (person.listed.length > 1) person.listed.sort(byText((row) => [row.list, row.fromOn, row.toOn, row.source].join()))
}

function byText<T>(of: (item: T) => string): (a: T, b: T) => number {
  return (a, b) => {
    const x = of(a)
    const y = of(b)
    return x < y ? -1 : x > y ? 1 : 0
  }
}
