import type { Role } from "@wengang/domain/people/Role.ts"
import type { AreaCode } from "@wengang/domain/values/Area.ts"
import { Context, type Effect } from "effect"
import type { Acting } from "../acting/Acting.ts"
import type { Reach } from "../acting/Reach.ts"
import type { Failure } from "../Failure.ts"

export const auditOutcomes = ["done", "refused"] as const
export type AuditOutcome = (typeof auditOutcomes)[number]

/** What is to be remembered of something done. Never a secret, never a whole identity number or phone. */
export interface AuditNote {
  /** What was done, `noun.verb`. */
  readonly action: string
  /** What it was done to: a kind of row and its key. */
  readonly object: { readonly kind: string; readonly id: string } | null
  /** Where; null for what belongs to no area. */
  readonly area: AreaCode | null
  /** The object before and after, as plain data, masked. */
  readonly before?: unknown
  readonly after?: unknown
  readonly reason?: string | null
  readonly outcome?: AuditOutcome
}

/** What an account is called. */
export interface NamedAccount {
  readonly username: string
  readonly name: string
}

/** An entry of the log. Each is sealed with a digest over itself and the one before, so that no edit goes unseen. */
export interface AuditEntry {
  readonly seq: number
  /** Instant in UTC, ISO 8601. */
  readonly at: string
  readonly actorId: string
  readonly actorName: string
  readonly role: Role
  readonly via: string
  /** The address that asked. */
  readonly from: string | null
  readonly requestId: string
  readonly action: string
  readonly outcome: AuditOutcome
  readonly objectKind: string | null
  readonly objectId: string | null
  readonly area: AreaCode | null
  readonly before: unknown
  readonly after: unknown
  readonly reason: string | null
}

/** An entry as it is read. */
export interface ReadEntry extends AuditEntry {
  /** What the account is called by now that the entry is about; null where it is about none, and where that lies out of reach. */
  readonly objectAccount: NamedAccount | null
}

export interface AuditFilter {
  readonly actorId?: string
  readonly action?: string
  readonly objectKind?: string
  readonly objectId?: string
  readonly outcome?: AuditOutcome
  /** Instants, ISO 8601. */
  readonly since?: string
  readonly until?: string
}

/** What looking at every entry of the chain gave. */
export interface ChainState {
  readonly entries: number
  /** The first entry that is not what was written, or that is missing; null where the chain is whole. */
  readonly firstAltered: number | null
}

/** The log of who did what. Entries are only ever added. */
export class AuditLog extends Context.Service<
  AuditLog,
  {
    /** Adds an entry for something that writes nothing else, such as a sign-in. */
    readonly append: (acting: typeof Acting.Service, note: AuditNote) => Effect.Effect<void, Failure>
    /**
     * Remembers what was read or refused, once in an hour for the same actor and object. It is safe before this returns,
     * waits for no writer, and joins the log as soon as none is at work.
     */
    readonly remember: (
      acting: typeof Acting.Service,
      ...notes: ReadonlyArray<AuditNote>
    ) => Effect.Effect<void, Failure>
    /** Newest first, `limit` of them before the one numbered. */
    readonly list: (
      reach: Reach,
      filter: AuditFilter,
      page: { readonly before?: number; readonly limit: number }
    ) => Effect.Effect<ReadonlyArray<ReadEntry>, Failure>
    readonly verify: Effect.Effect<ChainState, Failure>
  }
>()("@wengang/application/AuditLog") {}
