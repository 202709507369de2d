import type { CaseState } from "@wengang/domain/rectification/Case.ts"
import type { Sentence } from "@wengang/domain/values/Sentence.ts"
import { mayDo } from "../people/session.ts"
import type { CaseDetail } from "./caseAnswers.ts"
import { awaitedWords, levelWords, stepWords } from "./cases.words.ts"
import { ownSteps, rectifies, reviewLevel } from "./rights.ts"

/** The steps of whoever puts it right, each after the one before it. */
const rectifying = ["signFor", "plan", "report", "submit"] as const

/** The step that comes next in a state, while it is being put right. */
const nextIn = {
  handedOver: "signFor",
  signedFor: "plan",
  planned: "report",
  inHand: "submit"
} as const satisfies Partial<Record<CaseState, (typeof rectifying)[number]>>

/**
 * What whoever is signed in would look for and the case does not allow yet: for each step one sentence on what comes first and who
 * does it. Nothing for a case that is closed.
 */
export function awaitedSteps(one: CaseDetail): ReadonlyArray<Sentence> {
  if (one.state === "closed") return [awaitedWords.closed]
  if (rectifies(one)) return [...ofRectifier(one), ...ofExtension(one)]
  const next = nextOf(one.state)
  if (mayDo("case.review"))
    return next === undefined ? ofReviewer(one) : [awaitedWords.unsubmitted(one.unit.name, stepWords[next])]
  return next === undefined
    ? [awaitedWords.inReview(offices(one))]
    : [awaitedWords.inHand(one.unit.name, stepWords[next])]
}

function nextOf(state: CaseState): (typeof rectifying)[number] | undefined {
  return state in nextIn ? nextIn[state as keyof typeof nextIn] : undefined
}

function ofRectifier(one: CaseDetail): ReadonlyArray<Sentence> {
  const next = nextOf(one.state)
  if (next === undefined) return [awaitedWords.submitted(offices(one))]
  if (next === "submit") return one.papers.length > 0 ? [] : [awaitedWords.paperFirst]
  return rectifying.slice(rectifying.indexOf(next) + 1).map((step) => {
    const before = rectifying[rectifying.indexOf(step) - 1] ?? next
    return awaitedWords.ownFirst(stepWords[step], stepWords[before])
  })
}

function ofExtension(one: CaseDetail): ReadonlyArray<Sentence> {
  if (one.extension !== null) return [awaitedWords.extensionAsked(one.handedOverBy.name)]
  if (one.lamp === "red") return nextOf(one.state) === undefined ? [] : [awaitedWords.tooLate]
  if (one.state === "handedOver") return [awaitedWords.ownFirst(stepWords.askExtension, stepWords.signFor)]
  return one.deadline === null && one.state === "signedFor"
    ? [awaitedWords.ownFirst(stepWords.askExtension, stepWords.plan)]
    : []
}

/** Of a case that was submitted: whose turn a review is, and what closing waits for. */
function ofReviewer(one: CaseDetail): ReadonlyArray<Sentence> {
  const own = ownSteps(one)
  const [turn] = one.levelsLeft
  if (own.includes("close")) return []
  if (turn === undefined) return [awaitedWords.closes(nameOf(one.reviews[one.reviews.length - 1]?.level))]
  const waits = [awaitedWords.closeAfter(offices(one))]
  if (own.includes("review")) return waits
  const later = one.levelsLeft.some((level) => level === reviewLevel())
  return later ? [awaitedWords.reviewAfter(nameOf(turn)), ...waits] : [awaitedWords.reviews(offices(one)), ...waits]
}

/** The levels that have still to review it, in their order; where all have, the one that closes it. */
function offices({ levelsLeft, reviews }: CaseDetail): Sentence {
  const levels = levelsLeft.length > 0 ? levelsLeft : reviews.slice(-1).map(({ level }) => level)
  const names = levels.map(nameOf)
  return { zh: names.map(({ zh }) => zh).join("、"), en: names.map(({ en }) => en).join(", then ") }
}

function nameOf(level: string | undefined): Sentence {
  return levelWords[level ?? ""] ?? { zh: level ?? "", en: level ?? "" }
}
