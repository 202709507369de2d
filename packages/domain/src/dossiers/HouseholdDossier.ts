import type { Appointment } from "../ledgers/Appointment.ts"
import type { Attendance } from "../ledgers/Attendance.ts"
import type { Business } from "../ledgers/Business.ts"
import type { Employment } from "../ledgers/Employment.ts"
import type { Grant } from "../ledgers/Grant.ts"
import type { Household } from "../ledgers/Household.ts"
import type { Listed } from "../ledgers/Listed.ts"
import type { Pay } from "../ledgers/Pay.ts"
import type { Person } from "../ledgers/Person.ts"
import type { Post } from "../ledgers/Post.ts"
import type { Referral } from "../ledgers/Referral.ts"
import type { Trainee } from "../ledgers/Trainee.ts"
import type { TrainingClass } from "../ledgers/TrainingClass.ts"
import type { IdentityFacts } from "../values/IdentityNumber.ts"

/*
 * What is known of one household: the rows that rules read, linked to each other. The row types name the columns that
 * rules need, so that a night run reads no more; a form passes whole rows. Identity numbers are not among them.
 */

export type HouseholdRow = Pick<
  Household,
  "id" | "area" | "kind" | "riskRemoved" | "identifiedOn" | "declaredSize" | "declaredWorkers" | "phone"
>
export type PersonRow = Omit<Person, "name" | "idNumber"> & { readonly identity: IdentityFacts }
export type EmploymentRow = Omit<Employment, "industry">
export type PostRow = Pick<Post, "id" | "area" | "level" | "quota" | "monthlyPay" | "requiredDays">
export type AppointmentRow = Omit<Appointment, "exitReason">
export type AttendanceRow = Attendance
export type PayRow = Pay
export type GrantRow = Grant
export type TraineeRow = Trainee
export type ClassRow = Pick<TrainingClass, "id" | "startOn" | "endOn" | "days">
export type BusinessRow = Omit<Business, "name">
export type ReferralRow = Referral
export type ListedRow = Pick<Listed, "list" | "fromOn" | "toOn" | "source">

/** Another person on the register whose number has the same first 18 characters. */
export interface Namesake {
  readonly personId: string
  readonly masked: string
}

/** How many others on the register have a person's number, and the first of them by key. */
export interface Namesakes {
  readonly count: number
  readonly first: ReadonlyArray<Namesake>
}

/** A row in which a phone number stands; the ledger and key tell which. */
export interface PhoneRow {
  readonly householdId: string
  readonly ledger: "household" | "person"
  readonly key: string
  readonly masked: string
}

/** A phone number of a household's own row that also stands in rows of other households. */
export interface SharedPhone extends PhoneRow {
  /** How many households have the number, this one included. */
  readonly households: number
  /** The first of the other households' rows, by household, ledger and key; a person off the register does not count. */
  readonly others: ReadonlyArray<PhoneRow>
}

/** An appointment of somebody who signed for another. */
export type SignerAppointment = Pick<Appointment, "id" | "personId" | "postId" | "startOn" | "endOn">

export interface HouseholdDossier extends HouseholdRow {
  /** Everybody ever entered, the deceased and those moved out included. */
  readonly persons: ReadonlyArray<PersonFacts>
  /** The persons on the register. */
  readonly members: ReadonlyArray<PersonFacts>
  readonly sharedPhones: ReadonlyArray<SharedPhone>
}

export interface PersonFacts extends PersonRow {
  readonly household: HouseholdDossier
  readonly employments: ReadonlyArray<EmploymentFacts>
  readonly appointments: ReadonlyArray<AppointmentFacts>
  readonly grants: ReadonlyArray<GrantFacts>
  readonly trainings: ReadonlyArray<TraineeFacts>
  readonly businesses: ReadonlyArray<BusinessRow>
  /** Oldest first. */
  readonly referrals: ReadonlyArray<ReferralRow>
  readonly listed: ReadonlyArray<ListedRow>
  /** Null where nobody else has the number. */
  readonly namesakes: Namesakes | null
}

export interface EmploymentFacts extends EmploymentRow {
  readonly person: PersonFacts
}

export interface AppointmentFacts extends AppointmentRow {
  readonly person: PersonFacts
  readonly post: PostRow
  /** Oldest month first. */
  readonly attendance: ReadonlyArray<AttendanceRow>
  /** Oldest month first. */
  readonly pay: ReadonlyArray<PayRow>
  /** What those who signed for the holder hold themselves, by person. */
  readonly signers: ReadonlyMap<string, ReadonlyArray<SignerAppointment>>
}

export interface GrantFacts extends GrantRow {
  readonly person: PersonFacts
}

export interface TraineeFacts extends TraineeRow {
  readonly person: PersonFacts
  readonly class: ClassRow
}
