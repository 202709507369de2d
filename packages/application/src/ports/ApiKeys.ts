import type { Actor } from "@wengang/domain/people/Actor.ts"
import type { Permission } from "@wengang/domain/people/Permission.ts"
import type { AreaCode } from "@wengang/domain/values/Area.ts"
import { Context, type Effect } from "effect"
import type { Failure } from "../Failure.ts"

/** A key as its owner and the security administrator see it. */
export interface ApiKey {
  readonly id: string
  readonly ownerId: string
  /** What program it is for. */
  readonly name: string
  /** The first characters, by which it is recognised. */
  readonly start: string
  readonly permissions: ReadonlyArray<Permission>
  readonly area: AreaCode
  /** Instants in UTC, ISO 8601. */
  readonly createdAt: string
  readonly expiresAt: string
  readonly revokedAt: string | null
  readonly lastUsedAt: string | null
}

export interface NewKey extends Pick<ApiKey, "name" | "permissions" | "area" | "expiresAt"> {
  readonly ownerId: string
}

/** A key with its secret, which is told this once and kept nowhere. */
export interface IssuedKey {
  readonly key: ApiKey
  readonly secret: string
}

/** The keys by which programs act on behalf of an account. Nothing here asks whether it may be done: the verbs do. */
export class ApiKeys extends Context.Service<
  ApiKeys,
  {
    readonly issue: (wanted: NewKey) => Effect.Effect<IssuedKey, Failure>
    /** Newest first; those of an account, or all. */
    readonly list: (ownerId: string | null) => Effect.Effect<ReadonlyArray<ApiKey>, Failure>
    readonly revoke: (id: string) => Effect.Effect<ApiKey, Failure>
    /** Whoever acts by a secret; undefined where it is none, expired or revoked, or its owner may no longer sign in. */
    readonly actorOf: (secret: string) => Effect.Effect<Actor | undefined, Failure>
  }
>()("@wengang/application/ApiKeys") {}
