import type { Proposal, ProposedParameter } from "@wengang/domain/policies/proposals/Proposal.ts"
import { refusalOf } from "@wengang/domain/policies/proposals/ProposalRefusal.ts"
import { objectionTo } from "@wengang/domain/policies/proposals/proposalTransitions.ts"
import { Effect } from "effect"
import { Acting } from "../../acting/Acting.ts"
import { authorise } from "../../acting/authorise.ts"
import { transact } from "../../acting/transact.ts"
import { failureAbout } from "../../Failure.ts"
import { decodeRow } from "../../rows/decodeRow.ts"
import { viewOf } from "./ProposalView.ts"
import { proposalFailure } from "./proposalFailure.ts"
import { checkedRows } from "./rowsOf.ts"
import { noteOf } from "./takeProposalStep.ts"

export interface ProposeRequest extends ProposedParameter {
  /** Identifies the proposal, and the job that tries it. */
  readonly id: string
  readonly job: string
  /** Why. */
  readonly reason: string
}

/**
 * Proposes a row of 参数, which must pass the checks of an import and lie within one's area, and asks for its rehearsal.
 * Nothing holds until somebody else releases it.
 */
export const proposeParameter = Effect.fn("proposeParameter")(function* ({
  id,
  job,
  reason,
  ...asked
}: ProposeRequest) {
  const reach = yield* authorise("parameter.propose")
  const { actor } = yield* Acting
  const { closing, ...values } = asked
  const parameter = { ...((yield* decodeRow("parameter", values, true)) as typeof values), closing }
  if (!reach.covers(parameter.jurisdiction)) return yield* elsewhere()
  const objection = objectionTo(reason)
  if (objection !== undefined) return yield* proposalFailure(refusalOf(objection))
  const hand = { id: actor.id, name: actor.name }
  const proposal: Proposal = { id, state: "drafted", parameter, reason, proposer: hand, rehearsal: null, steps: [] }
  return yield* transact("parameter.propose", ({ ledgers, proposals, jobs }) =>
    Effect.gen(function* () {
      yield* checkedRows(parameter, ledgers)
      const stored = yield* proposals.add(proposal, job)
      yield* jobs.add({ id: job, kind: "rehearse", area: parameter.jurisdiction, request: { proposal: id } })
      return {
        value: yield* viewOf(stored),
        notes: [noteOf({ kind: "propose", reason }, null, proposal)] as const
      }
    })
  )
})

function elsewhere() {
  return failureAbout(
    { pointer: "/jurisdiction" },
    "forbidden",
    "只能调整本辖区的参数；全国或上级的参数由上级调整。",
    "You set parameters of your own area; those of the nation or above you are not yours."
  )
}
