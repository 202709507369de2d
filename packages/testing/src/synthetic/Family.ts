import type { AreaCode } from "@wengang/domain/values/Area.ts"
import type { Calendar } from "./Calendar.ts"
import type { PostKind, Role } from "./HouseholdShape.ts"
import type { IdentityNumbers } from "./IdentityNumbers.ts"
import type { Row } from "./Ledgers.ts"
import type { Random } from "./Random.ts"

/** Where a household lives, and what its rows are made with. */
export interface Village {
  readonly code: AreaCode
  /** The first six digits. */
  readonly county: string
  readonly calendar: Calendar
  readonly random: Random
  readonly numbers: IdentityNumbers
  /** What the keys of classes, plans and vacancies are made of: the digits of the area that runs them. */
  readonly unit: string
}

/** Somebody with every row that is about them. */
export interface Member {
  readonly role: Role
  readonly post: PostKind
  readonly person: Row<"person">
  employments: Array<Row<"employment">>
  appointments: Array<Row<"appointment">>
  attendance: Array<Row<"attendance">>
  pay: Array<Row<"pay">>
  grants: Array<Row<"grant">>
  trainee: Row<"trainee"> | null
  business: Row<"business"> | null
  referral: Row<"referral"> | null
  listed: Array<Row<"listed">>
}

/** A household with its members, the head first. */
export interface Family {
  readonly household: Row<"household">
  readonly members: ReadonlyArray<Member>
}

/** Whether grants are for this household. */
export function isEntitled(household: Pick<Row<"household">, "kind">): boolean {
  return household.kind !== "other"
}
