import { Effect } from "effect"
import { type ProposalRequest, takeProposalStep } from "./takeProposalStep.ts"

/** Refuses what somebody else proposed, and says why. */
export const refuseProposal = Effect.fn("refuseProposal")(
  ({ reason, ...request }: ProposalRequest & { readonly reason: string }) =>
    takeProposalStep("parameter.release", request, () => ({ kind: "refuse", reason }))
)
