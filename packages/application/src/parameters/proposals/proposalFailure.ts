import { ParameterEntry } from "@wengang/domain/ledgers/ParameterEntry.ts"
import type { ProposalRefusal, ProposalRefusalCode } from "@wengang/domain/policies/proposals/ProposalRefusal.ts"
import { type Failure, type FailureCode, failure, failureAbout } from "../../Failure.ts"
import type { ImportProblem } from "../../imports/Incoming.ts"

/** What is refused because of who asks, and because of how the proposal stands; all else is wrong in what is said. */
const kinds: Readonly<Partial<Record<ProposalRefusalCode, FailureCode>>> = {
  notProposer: "forbidden",
  fourEyes: "forbidden",
  notNow: "invalid-transition",
  notRehearsed: "invalid-transition",
  rehearsalStale: "invalid-transition"
}

/** The failure that a refusal is to whoever asked. */
export function proposalFailure({ code, sentence }: ProposalRefusal): Failure {
  return failureAbout({ refusal: code }, kinds[code] ?? "invalid-row", sentence.zh, sentence.en)
}

/** There is no such proposal, or it is somebody else's. */
export function noSuchProposal(): Failure {
  return failure("not-found", "没有这项参数调整。", "There is no such proposal.")
}

/** Somebody else was quicker. */
export function proposalChanged(version: string): Failure {
  return failureAbout(
    { version },
    "version-changed",
    "该调整已有新的进展，请重新打开后再办理。",
    "The proposal has moved on meanwhile: open it again first."
  )
}

/** What is wrong with the row, as an import would say, with the place that it is for. */
export function rowProblem({ code, column, reason }: ImportProblem, place: string): Failure {
  const { fields } = ParameterEntry
  const field = Object.entries(fields).find(([, { label }]) => label === column)?.[0]
  const details = { problem: code, ...(field === undefined ? {} : { pointer: `/${field}` }) }
  return failureAbout(details, "invalid-row", `${place}：${reason.zh}`, `${place}: ${reason.en}`)
}
