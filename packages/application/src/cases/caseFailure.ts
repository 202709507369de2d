import type { CaseRefusal, CaseRefusalCode } from "@wengang/domain/rectification/CaseRefusal.ts"
import { type Failure, type FailureCode, failure, failureAbout } from "../Failure.ts"

/** What is refused because of who asks, and because of how the case stands; all else is wrong in what is said. */
const kinds: Readonly<Partial<Record<CaseRefusalCode, FailureCode>>> = {
  notRectifier: "forbidden",
  fourEyes: "forbidden",
  notReviewer: "forbidden",
  reviewedAlready: "forbidden",
  notHandedOverBy: "forbidden",
  notOwnToHandOn: "forbidden",
  isClosed: "invalid-transition",
  notNow: "invalid-transition",
  dayBefore: "invalid-transition",
  levelsLeft: "invalid-transition",
  allReviewed: "invalid-transition",
  deadlinePassed: "invalid-transition",
  extensionPending: "invalid-transition",
  noExtension: "invalid-transition",
  notConfirmed: "invalid-transition",
  handedOverAlready: "conflict"
}

/** The failure that a refusal is to whoever asked. */
export function caseFailure({ code, sentence }: CaseRefusal, details: Readonly<Record<string, unknown>> = {}): Failure {
  return failureAbout({ refusal: code, ...details }, kinds[code] ?? "invalid-row", sentence.zh, sentence.en)
}

/** There is no such case, or it is somebody else's. */
export function noSuchCase(): Failure {
  return failure("not-found", "没有这个整改事项。", "There is no such case.")
}

/** Somebody else was quicker. */
export function caseChanged(version: string): Failure {
  return failureAbout(
    { version },
    "version-changed",
    "该事项已被他人更新，请重新打开后再办理。",
    "Somebody else has changed the case meanwhile: open it again first."
  )
}
