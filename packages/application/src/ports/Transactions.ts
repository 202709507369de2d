import { Context, type Effect } from "effect"
import type { Acting } from "../acting/Acting.ts"
import type { Failure } from "../Failure.ts"
import type { AuditNote } from "./AuditLog.ts"
import type { CaseWrites } from "./CaseWrites.ts"
import type { JobWrites } from "./JobStore.ts"
import type { LedgerWrites } from "./LedgerStore.ts"
import type { PayListWrites } from "./PayListStore.ts"
import type { ProposalWrites } from "./ProposalStore.ts"
import type { SavedViewWrites } from "./SavedViews.ts"
import type { SuspicionWrites } from "./SuspicionWrites.ts"
import type { WebhookWrites } from "./WebhookWrites.ts"

/** Everything that can be written in one transaction. */
export interface Writes {
  readonly ledgers: LedgerWrites
  readonly suspicions: SuspicionWrites
  readonly cases: CaseWrites
  readonly webhooks: WebhookWrites
  readonly proposals: ProposalWrites
  readonly payLists: PayListWrites
  /** How often somebody did something since an instant, by the log. */
  readonly countDone: (actorId: string, action: string, since: string) => Effect.Effect<number, Failure>
  readonly jobs: JobWrites
  readonly views: SavedViewWrites
}

/** What a verb gives back with what the log is to remember of it: no write without an entry. */
export interface Audited<A> {
  readonly value: A
  readonly notes: readonly [AuditNote, ...ReadonlyArray<AuditNote>]
}

/**
 * Runs the writes of one verb in a transaction, together with their entries in the audit log; undone whole when the
 * effect fails. Where the caller named the mutation by an idempotency key that it used before, nothing is done and the
 * value of the first time is given: it must be plain data.
 */
export class Transactions extends Context.Service<
  Transactions,
  {
    readonly run: <A, E, R>(
      acting: typeof Acting.Service,
      use: (writes: Writes) => Effect.Effect<Audited<A>, E, R>
    ) => Effect.Effect<A, E | Failure, R>
  }
>()("@wengang/application/Transactions") {}
