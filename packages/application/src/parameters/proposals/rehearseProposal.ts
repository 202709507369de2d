import type { ProposalRehearsal } from "@wengang/domain/policies/proposals/Proposal.ts"
import { advance } from "@wengang/domain/policies/proposals/proposalTransitions.ts"
import * as Area from "@wengang/domain/values/Area.ts"
import { later } from "@wengang/domain/values/Day.ts"
import { DateTime, Effect, Result } from "effect"
import { Acting } from "../../acting/Acting.ts"
import { authorise } from "../../acting/authorise.ts"
import { transact } from "../../acting/transact.ts"
import { Examiner } from "../../ports/Examiner.ts"
import { ProposalStore } from "../../ports/ProposalStore.ts"
import { dayJudged } from "../../runs/dayJudged.ts"
import type { RehearsalReport } from "../../verification/RehearsalReport.ts"
import { rehearseChange } from "../../verification/rehearseChange.ts"
import { viewOf } from "./ProposalView.ts"
import { noSuchProposal, proposalChanged, proposalFailure, rowProblem } from "./proposalFailure.ts"
import { asIncoming, placeOf, rowsOf } from "./rowsOf.ts"
import { nextVersion, noteOf, type ProposalRequest } from "./takeProposalStep.ts"

/** Asks that a proposal be tried again. */
export const askForRehearsal = Effect.fn("askForRehearsal")(function* ({
  id,
  version,
  job
}: ProposalRequest & { /** Identifies the job. */ readonly job: string }) {
  return yield* transact("parameter.propose", ({ proposals, jobs }, reach) =>
    Effect.gen(function* () {
      const before = yield* proposals.find(reach, id)
      if (before === undefined) return yield* noSuchProposal()
      if (before.version !== version) return yield* proposalChanged(before.version)
      const after = { ...before, job, version: nextVersion(before) }
      yield* proposals.save(after)
      const { jurisdiction } = before.proposal.parameter
      yield* jobs.add({ id: job, kind: "rehearse", area: jurisdiction, request: { proposal: id } })
      const note = noteOf({ kind: "rehearse" }, before.proposal, after.proposal)
      return { value: yield* viewOf(after), notes: [{ ...note, action: "parameter.askForRehearsal" }] as const }
    })
  )
})

export interface RehearseProposalRequest {
  readonly proposal: string
  /** The job that does it. */
  readonly job: string
  readonly onProgress?: (done: number, total: number) => void
}

/** Tries a proposal and keeps what it gave; nothing of it is written. The job ends in the same transaction. */
export const rehearseProposal = Effect.fn("rehearseProposal")(function* (request: RehearseProposalRequest) {
  const { actor } = yield* Acting
  const store = yield* ProposalStore
  const { rulesDigest } = yield* Examiner
  const found = yield* store.find(yield* authorise("parameter.propose"), request.proposal)
  if (found === undefined) return yield* noSuchProposal()
  const { parameter } = found.proposal
  const [judged, upTo] = [yield* dayJudged, yield* store.lastChange]
  const incoming = yield* rowsOf(parameter)
  const report = yield* rehearseChange({
    asOf: later(judged, parameter.from),
    area: parameter.jurisdiction,
    rules: [parameter.rule],
    incoming: () => asIncoming(incoming),
    ...(request.onProgress === undefined ? {} : { onProgress: request.onProgress })
  }).pipe(
    Effect.catchTag("RehearsalRefusal", ({ errors: [problem] }) =>
      Effect.flatMap(placeOf(parameter), (place) =>
        problem === undefined ? noSuchProposal() : rowProblem(problem, place)
      )
    )
  )
  const rehearsal = { ...rehearsalOf(report), judged, upTo, rulesDigest }
  const at = DateTime.formatIso(yield* DateTime.now)
  return yield* transact("parameter.propose", ({ proposals, jobs }, reach) =>
    Effect.gen(function* () {
      const before = yield* proposals.find(reach, request.proposal)
      if (before === undefined) return yield* noSuchProposal()
      const event = { kind: "rehearse", rehearsal } as const
      const result = advance(before.proposal, event, { id: actor.id, name: actor.name }, at)
      if (Result.isFailure(result)) return yield* proposalFailure(result.failure)
      const after = { ...before, proposal: result.success, version: nextVersion(before) }
      yield* proposals.save(after)
      const { areas: _, ...figures } = rehearsal
      yield* jobs.settle(request.job, figures)
      return { value: figures, notes: [noteOf(event, before.proposal, after.proposal)] as const }
    })
  )
})

/** How many areas are kept. */
const mostAreas = 200

function rehearsalOf({
  run,
  total,
  areas
}: RehearsalReport): Omit<ProposalRehearsal, "judged" | "upTo" | "rulesDigest"> {
  const concerned = areas.filter(({ opened, resolved }) => opened + resolved > 0)
  return {
    ...total,
    asOf: run.asOf,
    villages: concerned.filter(({ area }) => Area.levelOf(area) === "village").length,
    areas: concerned.slice(0, mostAreas),
    furtherAreas: Math.max(0, concerned.length - mostAreas)
  }
}
