import type { Appointment } from "@wengang/domain/ledgers/Appointment.ts"
import type { AreaEntry } from "@wengang/domain/ledgers/AreaEntry.ts"
import type { Attendance } from "@wengang/domain/ledgers/Attendance.ts"
import type { Business } from "@wengang/domain/ledgers/Business.ts"
import type { Employment } from "@wengang/domain/ledgers/Employment.ts"
import type { Grant } from "@wengang/domain/ledgers/Grant.ts"
import type { Household } from "@wengang/domain/ledgers/Household.ts"
import type { Listed } from "@wengang/domain/ledgers/Listed.ts"
import type { LedgerName } from "@wengang/domain/ledgers/ledgers.ts"
import type { ParameterEntry } from "@wengang/domain/ledgers/ParameterEntry.ts"
import type { Pay } from "@wengang/domain/ledgers/Pay.ts"
import type { Person } from "@wengang/domain/ledgers/Person.ts"
import type { Plan } from "@wengang/domain/ledgers/Plan.ts"
import type { Planned } from "@wengang/domain/ledgers/Planned.ts"
import type { Post } from "@wengang/domain/ledgers/Post.ts"
import type { Referral } from "@wengang/domain/ledgers/Referral.ts"
import type { Trainee } from "@wengang/domain/ledgers/Trainee.ts"
import type { TrainingClass } from "@wengang/domain/ledgers/TrainingClass.ts"
import type { Vacancy } from "@wengang/domain/ledgers/Vacancy.ts"
import type { AreaCode } from "@wengang/domain/values/Area.ts"
import type { IdentityFacts } from "@wengang/domain/values/IdentityNumber.ts"

/** A row as stored: yes/no as 1 and 0, so that every dialect keeps it alike. */
export type Stored<T> = { readonly [K in keyof T]: T[K] extends boolean | null ? 0 | 1 | Extract<T[K], null> : T[K] }

/** The village whose slice reads the row: that of its household, or its own. */
export interface Placed {
  readonly area: AreaCode
}

/** Also read with the village of the post. */
export interface PlacedByPost extends Placed {
  readonly postArea: AreaCode
}

/** What stands in the place of an identity number: sealed, indexed under a key, and what rules need of it in the open. */
export interface SealedNumber {
  readonly idSealed: string
  /** Keyed index of the whole number: tells numbers apart. */
  readonly idKey: string
  /** Keyed index of the first 18 characters: joins persons and lists. */
  readonly idIndex: string
  readonly idMasked: string
}

/** A phone number in the form in which numbers are compared. */
export interface Reachable {
  readonly phoneKey: string | null
}

export interface PersonIdentity extends SealedNumber {
  readonly idLength: number
  readonly idFault: IdentityFacts["fault"]
  readonly idBornOn: IdentityFacts["bornOn"]
  readonly idSex: IdentityFacts["sex"]
}

export interface LedgerTables {
  readonly area: Stored<AreaEntry>
  readonly household: Stored<Household> & Reachable
  readonly person: Stored<Omit<Person, "idNumber">> & PersonIdentity & Placed & Reachable
  readonly employment: Stored<Employment> & Placed
  readonly post: Stored<Post>
  readonly appointment: Stored<Appointment> & PlacedByPost
  readonly attendance: Stored<Attendance> & PlacedByPost
  readonly pay: Stored<Pay> & PlacedByPost
  readonly grant: Stored<Grant> & Placed
  readonly plan: Stored<Plan>
  readonly planned: Stored<Planned> & Placed
  readonly class: Stored<TrainingClass>
  readonly trainee: Stored<Trainee> & Placed
  readonly business: Stored<Business> & Placed
  readonly vacancy: Stored<Vacancy>
  readonly referral: Stored<Referral> & Placed
  readonly parameter: Stored<Omit<ParameterEntry, "jurisdiction">> & { readonly jurisdiction: string }
  readonly listed: Stored<Omit<Listed, "idNumber">> & SealedNumber
}

/** The columns that a ledger's table has beside its fields. */
export const derivedColumns: { readonly [L in LedgerName]?: ReadonlyArray<string> } = {
  household: ["phoneKey"],
  person: ["phoneKey", "idSealed", "idKey", "idIndex", "idMasked", "idLength", "idFault", "idBornOn", "idSex", "area"],
  employment: ["area"],
  appointment: ["area", "postArea"],
  attendance: ["area", "postArea"],
  pay: ["area", "postArea"],
  grant: ["area"],
  planned: ["area"],
  trainee: ["area"],
  business: ["area"],
  referral: ["area"],
  listed: ["idSealed", "idKey", "idIndex", "idMasked"]
}

/** The column that says where a ledger's row belongs: posts and what hangs on them to the post's village. */
export function placeColumn(ledger: LedgerName): "area" | "postArea" | undefined {
  const derived = derivedColumns[ledger] ?? []
  if (derived.includes("postArea")) return "postArea"
  if (derived.includes("area")) return "area"
  return ["household", "post", "plan", "class", "vacancy"].includes(ledger) ? "area" : undefined
}
