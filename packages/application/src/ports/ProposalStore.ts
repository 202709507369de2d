import type { Since } from "@wengang/domain/policies/proposals/isStale.ts"
import type { Proposal, ProposalRehearsal, ProposalState } from "@wengang/domain/policies/proposals/Proposal.ts"
import { Context, type Effect } from "effect"
import type { Reach } from "../acting/Reach.ts"
import type { Failure } from "../Failure.ts"

/** A proposal with its version, and the job that tries it or tried it last. */
export interface StoredProposal {
  readonly proposal: Proposal
  readonly version: string
  readonly job: string | null
  /** Instant in UTC, ISO 8601, of the proposal. */
  readonly at: string
}

export interface ProposalFilter {
  readonly rule?: string
  readonly states?: ReadonlyArray<ProposalState>
}

/** What changed in the database since a rehearsal looked: what else may have changed, its caller knows. */
export type ChangedSince = Pick<Since, "parameters" | "imports" | "changes">

/** What people write about proposals. */
export interface ProposalWrites {
  /** A proposal as this transaction sees it; undefined where there is none of this id within reach. */
  readonly find: (reach: Reach, id: string) => Effect.Effect<StoredProposal | undefined, Failure>
  readonly add: (proposal: Proposal, job: string) => Effect.Effect<StoredProposal, Failure>
  /** Keeps a proposal as it is after a step. */
  readonly save: (after: StoredProposal) => Effect.Effect<void, Failure>
  readonly changedSince: (proposal: Proposal, rehearsal: ProposalRehearsal) => Effect.Effect<ChangedSince, Failure>
}

/** Proposed changes of parameters. */
export class ProposalStore extends Context.Service<
  ProposalStore,
  {
    /** Newest first, `limit` of them before the one named. */
    readonly list: (
      reach: Reach,
      filter: ProposalFilter,
      page: { readonly before?: string; readonly limit: number }
    ) => Effect.Effect<ReadonlyArray<StoredProposal>, Failure>
    readonly find: (reach: Reach, id: string) => Effect.Effect<StoredProposal | undefined, Failure>
    readonly changedSince: (proposal: Proposal, rehearsal: ProposalRehearsal) => Effect.Effect<ChangedSince, Failure>
    /** The number of the last change in the journal. */
    readonly lastChange: Effect.Effect<number, Failure>
  }
>()("@wengang/application/ProposalStore") {}
