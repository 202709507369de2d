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
  readonly namesakes: ReadonlyArray<{ readonly personId: string; readonly other: Dossier.Namesake }>
  readonly sharedPhones: ReadonlyArray<{ readonly householdId: string; readonly shared: Dossier.SharedPhone }>
}

type Open<T> = { -readonly [K in keyof T]: T[K] extends ReadonlyArray<infer E> ? Array<E> : T[K] }

/**
 * Links rows to the dossiers of their households. Lists keep one order whatever the order of the rows: by start or
 * month, then by key, so that equal data gives equal verdicts.
 */
export function assembleHouseholds(rows: HouseholdRows): ReadonlyArray<Dossier.HouseholdDossier> {
  const households = new Map<string, Open<Dossier.HouseholdDossier>>()
  for (const row of rows.households) households.set(row.id, { ...row, persons: [], members: [], sharedPhones: [] })
  const persons = linkPersons(rows, households)
  linkAppointments(rows, persons)
  linkTrainings(rows, persons)
  for (const row of rows.employments) {
    const person = persons.get(row.personId)
    if (person !== undefined) person.employments.push({ ...row, person })
  }
  for (const row of rows.grants) {
    const person = persons.get(row.personId)
    if (person !== undefined) person.grants.push({ ...row, person })
  }
  for (const row of rows.businesses) persons.get(row.personId)?.businesses.push(row)
  for (const row of rows.referrals) persons.get(row.personId)?.referrals.push(row)
  for (const { personId, row } of rows.listed) persons.get(personId)?.listed.push(row)
  for (const { personId, other } of rows.namesakes) persons.get(personId)?.sameNumber.push(other)
  for (const { householdId, shared } of rows.sharedPhones) {
    const others = [...shared.others].sort(byText((row) => [row.householdId, row.ledger, row.key].join()))
    households.get(householdId)?.sharedPhones.push({ ...shared, others })
  }
  for (const person of persons.values()) sortLists(person)
  const dossiers = [...households.values()]
  for (const dossier of dossiers) {
    if (dossier.persons.length > 1) dossier.persons.sort(byText((person) => person.id))
    if (dossier.sharedPhones.length > 1) dossier.sharedPhones.sort(byText((row) => row.ledger + row.key))
    dossier.members = dossier.persons.filter((person) => person.status === "active")
  }
  return dossiers
}

function linkPersons(rows: HouseholdRows, households: ReadonlyMap<string, Open<Dossier.HouseholdDossier>>) {
  const persons = new Map<string, Open<Dossier.PersonFacts>>()
  for (const row of rows.persons) {
    const household = households.get(row.householdId)
    if (household === undefined) continue
    const person: Open<Dossier.PersonFacts> = {
      ...row,
      household,
      employments: [],
      appointments: [],
      grants: [],
      trainings: [],
      businesses: [],
      referrals: [],
      listed: [],
      sameNumber: []
    }
    persons.set(row.id, person)
    household.persons.push(person)
  }
  return persons
}

function linkAppointments(rows: HouseholdRows, persons: ReadonlyMap<string, Open<Dossier.PersonFacts>>): void {
  const posts = new Map(rows.posts.map((post) => [post.id, post]))
  const signers = new Map<string, Array<Dossier.SignerAppointment>>()
  for (const held of rows.signerAppointments) pushTo(signers, held.personId, held)
  for (const list of signers.values()) list.sort(byText((held) => held.id))
  const appointments = new Map<string, Open<Dossier.AppointmentFacts>>()
  for (const row of rows.appointments) {
    const person = persons.get(row.personId)
    const post = posts.get(row.postId)
    if (person === undefined || post === undefined) continue
    const appointment: Open<Dossier.AppointmentFacts> = { ...row, person, post, attendance: [], pay: [], signers }
    appointments.set(row.id, appointment)
    person.appointments.push(appointment)
  }
  for (const row of rows.attendance) appointments.get(row.appointmentId)?.attendance.push(row)
  for (const row of rows.pay) appointments.get(row.appointmentId)?.pay.push(row)
  for (const appointment of appointments.values()) {
    if (appointment.attendance.length > 1) appointment.attendance.sort(byText((row) => row.month))
    if (appointment.pay.length > 1) appointment.pay.sort(byText((row) => row.month))
  }
}

function linkTrainings(rows: HouseholdRows, persons: ReadonlyMap<string, Open<Dossier.PersonFacts>>): void {
  const classes = new Map(rows.classes.map((held) => [held.id, held]))
  for (const row of rows.trainees) {
    const person = persons.get(row.personId)
    const held = classes.get(row.classId)
    if (person !== undefined && held !== undefined) person.trainings.push({ ...row, person, class: held })
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
  if (person.sameNumber.length > 1) person.sameNumber.sort(byText((other) => other.personId))
}

function byText<T>(of: (item: T) => string): (a: T, b: T) => number {
  return (a, b) => {
    const x = of(a)
    const y = of(b)
    return x < y ? -1 : x > y ? 1 : 0
  }
}

function pushTo<V>(map: Map<string, Array<V>>, key: string, value: V): void {
  const list = map.get(key)
  if (list === undefined) map.set(key, [value])
  else list.push(value)
}
