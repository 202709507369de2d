import type { AuditOutcome } from "@wengang/application/ports/AuditLog.ts"
import type { Role } from "@wengang/domain/people/Role.ts"
import type { AreaCode } from "@wengang/domain/values/Area.ts"

/** Who did what. Rows are only ever added; each holds a digest of itself and the one before. */
export interface AuditTable {
  /** 1, 2, 3 …: one that is missing shows. */
  readonly seq: number
  readonly at: string
  readonly actorId: string
  readonly actorName: string
  readonly role: Role
  readonly via: string
  readonly from: string | null
  readonly requestId: string
  readonly action: string
  readonly outcome: AuditOutcome
  readonly objectKind: string | null
  readonly objectId: string | null
  readonly area: AreaCode | null
  /** JSON. */
  readonly before: string | null
  /** JSON. */
  readonly after: string | null
  readonly reason: string | null
  readonly digest: string
}

/** A mutation that a caller named by a key, with what it was answered. */
export interface IdempotencyTable {
  readonly actorId: string
  readonly key: string
  /** Digest of the request. */
  readonly request: string
  readonly at: string
  /** JSON. */
  readonly value: string
}

export interface PeopleTables {
  readonly audit: AuditTable
  readonly idempotency: IdempotencyTable
}
