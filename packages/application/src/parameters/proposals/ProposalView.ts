import { isStale, type Since } from "@wengang/domain/policies/proposals/isStale.ts"
import type { Proposal, ProposalEventKind } from "@wengang/domain/policies/proposals/Proposal.ts"
import { proposalTransitions } from "@wengang/domain/policies/proposals/proposalTransitions.ts"
import { ruleOf } from "@wengang/domain/rules/catalogue.ts"
import { Effect } from "effect"
import { Areas } from "../../Areas.ts"
import { Acting } from "../../acting/Acting.ts"
import type { StoredProposal } from "../../ports/ProposalStore.ts"

/** What whoever asks may do about a proposal as it stands. */
function offered({ state, proposer }: Proposal, actor: typeof Acting.Service.actor): ReadonlyArray<ProposalEventKind> {
  const own = proposer.id === actor.id
  const mayPropose = actor.permissions.includes("parameter.propose")
  const may: Readonly<Record<ProposalEventKind, boolean>> = {
    rehearse: mayPropose,
    submit: own && mayPropose,
    withdraw: own && mayPropose,
    release: !own && actor.permissions.includes("parameter.release"),
    refuse: !own && actor.permissions.includes("parameter.release")
  }
  return (Object.keys(proposalTransitions[state]) as ReadonlyArray<ProposalEventKind>).filter((kind) => may[kind])
}

/** A proposal in words, as whoever asks sees it. */
export const viewOf = Effect.fnUntraced(function* ({ proposal, version, job, at }: StoredProposal) {
  const { actor } = yield* Acting
  const { path } = yield* Areas
  const { id, state, parameter, reason, proposer, rehearsal, steps } = proposal
  const rule = ruleOf(parameter.rule)
  const declaration = Object.values(rule?.parameters ?? {}).find(({ name }) => name === parameter.name)
  const words = (text: string) => ({ zh: text, en: text })
  return {
    id,
    state,
    version,
    at,
    job,
    parameter,
    ruleTitle: rule?.title ?? words(parameter.rule),
    title: declaration?.title ?? words(parameter.name),
    jurisdictionPath: parameter.jurisdiction === null ? [] : path(parameter.jurisdiction),
    reason,
    proposer: proposer.name,
    own: proposer.id === actor.id,
    offered: offered(proposal, actor),
    rehearsal:
      rehearsal === null
        ? null
        : { ...rehearsal, areas: rehearsal.areas.map((line) => ({ ...line, areaPath: path(line.area) })) },
    steps: steps.map(({ by, ...step }) => ({ ...step, by: by.name }))
  }
})

/** Whether its last rehearsal still tells what releasing would do, and how many rows were typed since. */
export function freshnessOf({ rehearsal }: Proposal, since: Since | null) {
  if (rehearsal === null || since === null) return { stale: false, changesSince: 0 }
  return { stale: isStale(rehearsal, since), changesSince: since.changes }
}
