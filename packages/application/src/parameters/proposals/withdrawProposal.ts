import { Effect } from "effect"
import { type ProposalRequest, takeProposalStep } from "./takeProposalStep.ts"

/** Takes back what one proposed oneself. */
export const withdrawProposal = Effect.fn("withdrawProposal")((request: ProposalRequest) =>
  takeProposalStep("parameter.propose", request, () => ({ kind: "withdraw" }))
)
