import { Effect } from "effect"
import { dayJudged } from "../../runs/dayJudged.ts"
import { checkedRows } from "./rowsOf.ts"
import { type ProposalRequest, takeProposalStep } from "./takeProposalStep.ts"

/** What stands where there was no rehearsal: the step is refused before anybody looks at it. */
const unseen = { parameters: 0, imports: 0, changes: 0, judged: "" as never, rulesDigest: "" }

/** Hands a proposal that was tried over to others, who release or refuse it. */
export const submitProposal = Effect.fn("submitProposal")((request: ProposalRequest) =>
  takeProposalStep("parameter.propose", request, (since) => ({ kind: "submit", since: since ?? unseen }))
)

/** Takes back what one proposed oneself. */
export const withdrawProposal = Effect.fn("withdrawProposal")((request: ProposalRequest) =>
  takeProposalStep("parameter.propose", request, () => ({ kind: "withdraw" }))
)

/** Refuses what somebody else proposed, and says why. */
export const refuseProposal = Effect.fn("refuseProposal")(
  ({ reason, ...request }: ProposalRequest & { readonly reason: string }) =>
    takeProposalStep("parameter.release", request, () => ({ kind: "refuse", reason }))
)

/**
 * Releases what somebody else proposed: the row is written with its entry in the journal, the dossiers that it can reach
 * are noted, and a run over its area is asked for, all in one transaction.
 */
export const releaseProposal = Effect.fn("releaseProposal")(function* ({
  job,
  ...request
}: ProposalRequest & { /** Identifies the run. */ readonly job: string }) {
  const asOf = yield* dayJudged
  return yield* takeProposalStep(
    "parameter.release",
    request,
    (since) => ({ kind: "release", since: since ?? unseen }),
    ({ ledgers, jobs }, { parameter }) =>
      Effect.gen(function* () {
        yield* ledgers.save("parameter", yield* checkedRows(parameter, ledgers))
        const area = parameter.jurisdiction
        yield* jobs.add({ id: job, kind: "verify", area, request: { asOf, mode: "incremental" } })
      })
  )
})
