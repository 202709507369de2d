import {
  closeEndpoint,
  extensionDecisionEndpoint,
  extensionEndpoint,
  handOnEndpoint,
  planEndpoint,
  progressEndpoint,
  returnEndpoint,
  reviewEndpoint,
  signForEndpoint,
  submitEndpoint
} from "@wengang/contract/endpoints/caseSteps.ts"
import type { Day } from "@wengang/domain/values/Day.ts"
import { call } from "../../api/call.ts"
import type { Unit } from "../units.ts"

/** What somebody fills in for a step. */
export interface Said {
  readonly responsible: string
  readonly measure: string
  readonly quality: string
  readonly deadline: string
  readonly text: string
  readonly evidence: ReadonlyArray<string>
  /** To which office it is handed on, and who answers for it there. */
  readonly unit: Unit | undefined
  readonly leader: string
}

const orNull = (text: string) => (text.trim() === "" ? null : text.trim())

/** Takes a step of a case in the version that was seen. */
export function takeStep(step: string, id: string, version: string, said: Said): Promise<unknown> {
  const params = { id }
  const deadline = orNull(said.deadline) as Day | null
  switch (step) {
    case "signFor":
      return call(signForEndpoint, { params }, version)
    case "plan": {
      const { responsible, measure } = said
      return call(
        planEndpoint,
        { params, body: { responsible, measure, deadline, quality: orNull(said.quality) } },
        version
      )
    }
    case "report":
      return call(progressEndpoint, { params, body: { text: said.text } }, version)
    case "submit":
      return call(submitEndpoint, { params, body: { account: said.text, evidence: said.evidence } }, version)
    case "review":
      return call(reviewEndpoint, { params }, version)
    case "return":
      return call(returnEndpoint, { params, body: { reason: said.text } }, version)
    case "askExtension":
      return call(extensionEndpoint, { params, body: { until: said.deadline as Day, reason: said.text } }, version)
    case "grantExtension":
      return call(extensionDecisionEndpoint, { params, body: { granted: true } }, version)
    case "refuseExtension":
      return call(extensionDecisionEndpoint, { params, body: { granted: false, reason: said.text } }, version)
    case "handOn": {
      const { unit, leader, text } = said
      if (unit === undefined) return Promise.resolve()
      return call(handOnEndpoint, { params, body: { unit, leader: orNull(leader), deadline, reason: text } }, version)
    }
    default:
      return call(closeEndpoint, { params }, version)
  }
}
