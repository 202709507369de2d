import { Schema } from "effect"

const between = (minimum: number, maximum: number) => Schema.Int.check(Schema.isBetween({ minimum, maximum }))

/** How strictly people are let in: settings of the security administrator, within bounds that nobody can leave. */
export const SecurityPolicy = Schema.Struct({
  /** Failures in a row after which a name is locked. */
  lockOutAfter: between(3, 10),
  /** For how long, in minutes. */
  lockOutMinutes: between(5, 1440),
  /** After how long a session ends that nobody uses, in minutes. */
  idleMinutes: between(5, 120),
  /** How long a session lasts at most, in hours. */
  sessionHours: between(1, 24),
  /** How many characters a password has at least. */
  passwordLength: between(8, 64),
  /** How many former passwords may not come back. */
  passwordsRemembered: between(1, 24),
  /** Whether a password that somebody else gave is to be changed at the first sign-in. */
  changeFirstPassword: Schema.Boolean,
  /** Whether everybody needs a second factor; administrators always do. */
  secondFactorForAll: Schema.Boolean,
  /** How many masked numbers somebody may reveal in a day. */
  revealsPerDay: between(1, 10_000)
})
export type SecurityPolicy = typeof SecurityPolicy.Type

/** What holds until it is set otherwise. */
export const defaultSecurityPolicy: SecurityPolicy = {
  lockOutAfter: 5,
  lockOutMinutes: 15,
  idleMinutes: 30,
  sessionHours: 12,
  passwordLength: 10,
  passwordsRemembered: 5,
  changeFirstPassword: true,
  secondFactorForAll: false,
  revealsPerDay: 200
}
