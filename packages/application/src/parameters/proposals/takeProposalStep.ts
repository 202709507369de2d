import type { Permission } from "@wengang/domain/people/Permission.ts"
import type { Since } from "@wengang/domain/policies/proposals/isStale.ts"
import type { Proposal, ProposalEventKind } from "@wengang/domain/policies/proposals/Proposal.ts"
import { advance, type ProposalEvent } from "@wengang/domain/policies/proposals/proposalTransitions.ts"
import { DateTime, Effect, Result } from "effect"
import { Acting } from "../../acting/Acting.ts"
import { transact } from "../../acting/transact.ts"
import type { Failure } from "../../Failure.ts"
import type { AuditNote } from "../../ports/AuditLog.ts"
import { Examiner } from "../../ports/Examiner.ts"
import type { ChangedSince, StoredProposal } from "../../ports/ProposalStore.ts"
import type { Writes } from "../../ports/Transactions.ts"
import { dayJudged } from "../../runs/dayJudged.ts"
import { viewOf } from "./ProposalView.ts"
import { noSuchProposal, proposalChanged, proposalFailure } from "./proposalFailure.ts"

/** Which proposal, in the version that whoever asks has seen. */
export interface ProposalRequest {
  readonly id: string
  readonly version: string
}

/** What stands where there was no rehearsal: the step is refused before anybody looks at it. */
export const unseen = { parameters: 0, imports: 0, changes: 0, judged: "" as never, rulesDigest: "" }

/** What happened since its rehearsal looked; null before the first. */
export const sinceOf = Effect.fnUntraced(function* (
  proposal: Proposal,
  changedSince: (
    proposal: Proposal,
    rehearsal: NonNullable<Proposal["rehearsal"]>
  ) => Effect.Effect<ChangedSince, Failure>
) {
  const { rulesDigest } = yield* Examiner
  if (proposal.rehearsal === null) return null
  const since: Since = {
    ...(yield* changedSince(proposal, proposal.rehearsal)),
    judged: yield* dayJudged,
    rulesDigest
  }
  return since
})

/**
 * Takes one step of a proposal's life in a transaction, with its entry in the log, and whatever else belongs to the step.
 * Fails with `not-found`, `version-changed`, `forbidden` where four eyes forbid it, `invalid-transition` where its state
 * or its rehearsal does, `invalid-row` where the words will not do.
 */
export const takeProposalStep = Effect.fnUntraced(function* <R = never>(
  permission: Permission,
  { id, version }: ProposalRequest,
  eventOf: (since: Since | null) => ProposalEvent,
  also: (writes: Writes, proposal: Proposal) => Effect.Effect<unknown, Failure, R> = () => Effect.void
) {
  const { actor } = yield* Acting
  const at = DateTime.formatIso(yield* DateTime.now)
  return yield* transact(permission, (writes, reach) =>
    Effect.gen(function* () {
      const { proposals } = writes
      const before = yield* proposals.find(reach, id)
      if (before === undefined) return yield* noSuchProposal()
      if (before.version !== version) return yield* proposalChanged(before.version)
      const event = eventOf(yield* sinceOf(before.proposal, proposals.changedSince))
      const result = advance(before.proposal, event, { id: actor.id, name: actor.name }, at)
      if (Result.isFailure(result)) return yield* proposalFailure(result.failure)
      const after = { ...before, proposal: result.success, version: nextVersion(before) }
      yield* proposals.save(after)
      yield* also(writes, after.proposal)
      return { value: yield* viewOf(after), notes: [noteOf(event, before.proposal, after.proposal)] as const }
    })
  )
})

/** The version after a step. */
export function nextVersion({ version }: Pick<StoredProposal, "version">): string {
  return String(Number(version) + 1)
}

/** What the log remembers of a step. */
export function noteOf(
  event: { readonly kind: ProposalEventKind | "propose"; readonly reason?: string },
  before: Proposal | null,
  { id, state, parameter }: Proposal
): AuditNote {
  return {
    action: `parameter.${event.kind}`,
    object: { kind: "parameterProposal", id },
    area: parameter.jurisdiction,
    before: before === null ? null : { state: before.state },
    after: { state, parameter },
    reason: event.reason ?? null
  }
}
