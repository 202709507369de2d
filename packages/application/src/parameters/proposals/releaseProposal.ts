import { Effect } from "effect"
import { dayJudged } from "../../runs/dayJudged.ts"
import { checkedRows } from "./rowsOf.ts"
import { type ProposalRequest, takeProposalStep, unseen } from "./takeProposalStep.ts"

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
