import type { Actor } from "@wengang/domain/people/Actor.ts"
import type { Department, Role } from "@wengang/domain/people/Role.ts"
import type { SecurityPolicy } from "@wengang/domain/people/SecurityPolicy.ts"
import type { AreaCode } from "@wengang/domain/values/Area.ts"
import { Context, type Effect } from "effect"
import type { Failure } from "../Failure.ts"

/** The headers of a request, as far as they tell who asks. */
export interface RequestHeaders {
  readonly get: (name: string) => string | null
}

/** Whoever is signed in, and what they must do before they may do anything else. */
export interface SignedIn {
  readonly actor: Actor
  readonly username: string
  readonly mustChangePassword: boolean
  /** An administrator without a second factor. */
  readonly mustEnrol: boolean
  /** Milliseconds since 1970 at which the session ends however much it is used. */
  readonly endsAt: number
}

/** Cookies to be set, as `Set-Cookie` has them. */
export interface Cookies {
  readonly setCookie: ReadonlyArray<string>
}

export interface Credentials {
  readonly username: string
  readonly password: string
  /** Of the second factor. */
  readonly code?: string
}

/** What somebody may do, and where. */
export interface Rights {
  readonly role: Role
  readonly department: Department | null
  readonly area: AreaCode
}

export interface Account {
  readonly id: string
  readonly username: string
  readonly name: string
  /** Null until the security administrator gives rights. */
  readonly role: Role | null
  readonly department: Department | null
  readonly area: AreaCode | null
  readonly active: boolean
  readonly mustChangePassword: boolean
  readonly secondFactor: boolean
}

export interface NewAccount {
  readonly username: string
  readonly name: string
  readonly rights: Rights | null
  /** Random where absent. */
  readonly password?: string
  /** Whether the password is to be replaced at the first sign-in; it is where not said otherwise. */
  readonly mustChange?: boolean
}

/** An account with its password, which is told this once and kept nowhere. */
export interface IssuedAccount {
  readonly account: Account
  readonly password: string
}

/** Who the three administrators are, and of which area. */
export interface FirstAccounts {
  readonly area: AreaCode
  readonly systemAdministrator: Person
  readonly securityAdministrator: Person
  readonly auditAdministrator: Person
}

interface Person {
  readonly username: string
  readonly name: string
}

/** What an application for a second factor needs. */
export interface Enrolment {
  /** `otpauth://…`, for a QR code. */
  readonly uri: string
  /** The secret in base 32, for typing. */
  readonly secret: string
}

/** Who may sign in, and who is. Nothing here asks whether it may be done: the verbs do, and the command line need not. */
export class Accounts extends Context.Service<
  Accounts,
  {
    /** Undefined where nobody is signed in, or no longer. */
    readonly session: (headers: RequestHeaders) => Effect.Effect<SignedIn | undefined, Failure>
    readonly authenticate: (headers: RequestHeaders, from: string | null) => Effect.Effect<Actor | undefined, Failure>
    readonly signIn: (
      credentials: Credentials,
      headers: RequestHeaders,
      from: string | null
    ) => Effect.Effect<SignedIn & Cookies, Failure>
    readonly signOut: (headers: RequestHeaders) => Effect.Effect<Cookies, Failure>
    /** Ends every session of theirs and begins a new one. */
    readonly changeOwnPassword: (
      passwords: { readonly current: string; readonly next: string },
      headers: RequestHeaders
    ) => Effect.Effect<Cookies, Failure>
    readonly enrolTotp: (password: string, headers: RequestHeaders) => Effect.Effect<Enrolment, Failure>
    readonly confirmTotp: (code: string, headers: RequestHeaders) => Effect.Effect<Cookies, Failure>
    readonly create: (wanted: NewAccount) => Effect.Effect<IssuedAccount, Failure>
    readonly list: Effect.Effect<ReadonlyArray<Account>, Failure>
    readonly setActive: (id: string, active: boolean) => Effect.Effect<Account, Failure>
    readonly setRights: (id: string, rights: Rights) => Effect.Effect<Account, Failure>
    /** Ends their sessions and lock-out; with `secondFactor`, they enrol anew. */
    readonly resetPassword: (
      id: string,
      also: { readonly secondFactor: boolean }
    ) => Effect.Effect<IssuedAccount, Failure>
    readonly policy: Effect.Effect<SecurityPolicy, Failure>
    readonly setPolicy: (policy: SecurityPolicy) => Effect.Effect<void, Failure>
    /** Whether there is no account yet. */
    readonly needsSetUp: Effect.Effect<boolean, Failure>
    /** A token by which the first accounts are made: for 24 hours, once. A new one replaces the one before. */
    readonly setUpToken: Effect.Effect<string, Failure>
    readonly setUp: (token: string, first: FirstAccounts) => Effect.Effect<ReadonlyArray<IssuedAccount>, Failure>
  }
>()("@wengang/application/Accounts") {}
