import { Effect } from "effect"
import { type ProposalRequest, takeProposalStep, unseen } from "./takeProposalStep.ts"

/** Hands a proposal that was tried over to others, who release or refuse it. */
export const submitProposal = Effect.fn("submitProposal")((request: ProposalRequest) =>
  takeProposalStep("parameter.propose", request, (since) => ({ kind: "submit", since: since ?? unseen }))
)
