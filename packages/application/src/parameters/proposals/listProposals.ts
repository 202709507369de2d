import { Effect } from "effect"
import { authorise } from "../../acting/authorise.ts"
import { type ProposalFilter, ProposalStore } from "../../ports/ProposalStore.ts"
import { freshnessOf, viewOf } from "./ProposalView.ts"
import { noSuchProposal } from "./proposalFailure.ts"
import { sinceOf } from "./takeProposalStep.ts"

/** The last proposals for one's area, newest first. */
export const listProposals = Effect.fn("listProposals")(function* ({
  before,
  limit,
  ...filter
}: ProposalFilter & { readonly before?: string; readonly limit: number }) {
  const reach = yield* authorise("run.read")
  const store = yield* ProposalStore
  const page = { limit: limit + 1, ...(before === undefined ? {} : { before }) }
  const found = yield* store.list(reach, filter, page)
  const shown = found.slice(0, limit)
  return {
    proposals: yield* Effect.forEach(shown, viewOf),
    next: found.length > limit ? (shown.at(-1)?.proposal.id ?? null) : null
  }
})

/** One proposal, and whether its rehearsal still holds. */
export const showProposal = Effect.fn("showProposal")(function* (id: string) {
  const reach = yield* authorise("run.read")
  const store = yield* ProposalStore
  const found = yield* store.find(reach, id)
  if (found === undefined) return yield* noSuchProposal()
  const since = yield* sinceOf(found.proposal, store.changedSince)
  return { ...(yield* viewOf(found)), ...freshnessOf(found.proposal, since) }
})
