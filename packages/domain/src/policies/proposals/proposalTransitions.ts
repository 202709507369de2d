import { Result } from "effect"
import * as Remark from "../../values/Remark.ts"
import { isStale, type Since } from "./isStale.ts"
import type { Hand, Proposal, ProposalEventKind, ProposalRehearsal, ProposalState } from "./Proposal.ts"
import { type ProposalRefusal, type ProposalRefusalCode, refusalOf } from "./ProposalRefusal.ts"

/** What happens to a proposal, with what it brings. */
export type ProposalEvent =
  | { readonly kind: "rehearse"; readonly rehearsal: ProposalRehearsal }
  | { readonly kind: "submit"; readonly since: Since }
  | { readonly kind: "release"; readonly since: Since }
  | { readonly kind: "refuse"; readonly reason: string }
  | { readonly kind: "withdraw" }

/** The state that follows; absent where the event is not allowed. */
export const proposalTransitions: Readonly<
  Record<ProposalState, Readonly<Partial<Record<ProposalEventKind, ProposalState>>>>
> = {
  drafted: { rehearse: "rehearsed", withdraw: "withdrawn" },
  rehearsed: { rehearse: "rehearsed", submit: "submitted", withdraw: "withdrawn" },
  submitted: { rehearse: "submitted", release: "released", refuse: "refused", withdraw: "withdrawn" },
  released: {},
  refused: {},
  withdrawn: {}
}

type Requirement<K extends ProposalEventKind> = (
  one: Proposal,
  event: Extract<ProposalEvent, { readonly kind: K }>,
  actor: Hand
) => ProposalRefusalCode | undefined

/** What each event asks of whoever does it and of what it rests on. */
const requirements: { readonly [K in ProposalEventKind]: Requirement<K> } = {
  rehearse: () => undefined,
  submit: (one, { since }, actor) => (isProposer(one, actor) ? unfit(one, since) : "notProposer"),
  release: (one, { since }, actor) => (isProposer(one, actor) ? "fourEyes" : unfit(one, since)),
  refuse: (one, { reason }, actor) => {
    if (isProposer(one, actor)) return "fourEyes"
    return objectionTo(reason)
  },
  withdraw: (one, _, actor) => (isProposer(one, actor) ? undefined : "notProposer")
}

/** The proposal after somebody did something at an instant, or why they may not. */
export function advance(
  one: Proposal,
  event: ProposalEvent,
  actor: Hand,
  at: string
): Result.Result<Proposal, ProposalRefusal> {
  const state = proposalTransitions[one.state][event.kind]
  if (state === undefined) return Result.fail(refusalOf("notNow"))
  const require = requirements[event.kind] as Requirement<ProposalEventKind>
  const code = require(one, event as never, actor)
  if (code !== undefined) return Result.fail(refusalOf(code))
  const reason = event.kind === "refuse" ? event.reason : null
  return Result.succeed({
    ...one,
    state,
    rehearsal: event.kind === "rehearse" ? event.rehearsal : one.rehearsal,
    steps: [...one.steps, { kind: event.kind, by: actor, at, reason }]
  })
}

/** What stands against the reason that somebody gives. */
export function objectionTo(reason: string): ProposalRefusalCode | undefined {
  if (Remark.saidIn(reason) < leastSaid) return "saysTooLittle"
  return Remark.holdsPersonalNumber(reason) ? "holdsPersonalNumber" : undefined
}

/** Letters, ideographs and digits that a reason has at least. */
const leastSaid = 5

function isProposer({ proposer }: Proposal, { id }: Hand): boolean {
  return proposer.id === id
}

function unfit({ rehearsal }: Proposal, since: Since): ProposalRefusalCode | undefined {
  if (rehearsal === null) return "notRehearsed"
  return isStale(rehearsal, since) ? "rehearsalStale" : undefined
}
