import type { Sex } from "./IdentityNumbers.ts"

/** What somebody does, which decides the rows that ledgers hold on them. */
export const roles = [
  "migrant",
  "commuter",
  "returned",
  "local",
  "workshop",
  "flexible",
  "owner",
  "holder",
  "youth",
  "seeker",
  "carer",
  "student",
  "elder",
  "ill",
  "deceased"
] as const
export type Role = (typeof roles)[number]

/** Which post a holder holds. */
export type PostKind = "cleaner" | "countyCleaner" | "assistant"

/** Somebody in a household, by relation to the head, sex, age in years from … to, and role. */
export interface Seat {
  readonly relation: string
  readonly sex: Sex
  readonly from: number
  readonly to: number
  readonly role: Role
  readonly disabled?: boolean
  readonly post?: PostKind
}

export type HouseholdShape = ReadonlyArray<Seat>

/** A seat at the table. */
export function seat(
  relation: string,
  sex: Sex,
  from: number,
  to: number,
  role: Role,
  more: Pick<Seat, "disabled" | "post"> = {}
): Seat {
  return { relation, sex, from, to, role, ...more }
}

/** Households as they are met in villages; those with the word `post` hold one. */
export const shapes = {
  couple: [
    seat("户主", "male", 40, 52, "migrant"),
    seat("配偶", "female", 38, 50, "workshop"),
    seat("子女", "male", 8, 14, "student"),
    seat("母亲", "female", 66, 78, "elder")
  ],
  factory: [
    seat("户主", "male", 35, 45, "local"),
    seat("配偶", "female", 33, 43, "migrant"),
    seat("子女", "female", 3, 5, "student"),
    seat("子女", "male", 9, 13, "student")
  ],
  grown: [
    seat("户主", "male", 50, 57, "flexible"),
    seat("配偶", "female", 48, 55, "carer"),
    seat("子女", "male", 25, 32, "migrant")
  ],
  commuter: [
    seat("户主", "male", 36, 48, "commuter"),
    seat("配偶", "female", 34, 46, "local"),
    seat("子女", "female", 15, 17, "student")
  ],
  post: [
    seat("户主", "male", 52, 58, "holder"),
    seat("配偶", "female", 50, 57, "carer"),
    seat("子女", "male", 24, 30, "migrant")
  ],
  postDisabled: [seat("户主", "male", 45, 55, "holder", { disabled: true }), seat("母亲", "female", 68, 80, "elder")],
  elders: [seat("户主", "male", 68, 80, "elder"), seat("配偶", "female", 66, 78, "elder")],
  owner: [
    seat("户主", "male", 38, 48, "owner"),
    seat("配偶", "female", 36, 46, "flexible"),
    seat("子女", "male", 10, 14, "student")
  ],
  seeker: [
    seat("户主", "male", 45, 55, "local"),
    seat("配偶", "female", 42, 52, "seeker"),
    seat("子女", "female", 18, 20, "student")
  ],
  returned: [seat("户主", "female", 44, 54, "workshop"), seat("配偶", "male", 45, 55, "returned")],
  young: [seat("户主", "female", 40, 46, "workshop"), seat("子女", "male", 16, 17, "youth")],
  widow: [
    seat("户主", "female", 62, 72, "elder"),
    seat("配偶", "male", 64, 74, "deceased"),
    seat("子女", "male", 35, 42, "migrant"),
    seat("孙子女", "male", 7, 12, "student")
  ],
  ill: [
    seat("户主", "male", 48, 58, "ill"),
    seat("配偶", "female", 46, 56, "workshop"),
    seat("子女", "female", 22, 28, "local")
  ]
} satisfies Record<string, HouseholdShape>
