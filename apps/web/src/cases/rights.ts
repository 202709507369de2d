import { depthOf } from "../areas/levels.ts"
import { mayDo, ownArea, session } from "../people/session.ts"
import type { CaseDetail } from "./caseAnswers.ts"
import { isOffice, unitsToHandOnTo } from "./units.ts"

const depths: Readonly<Record<string, number>> = { nation: 0, province: 1, city: 2, county: 3, township: 4, village: 5 }

/** The steps that the state of a case and the office of whoever is signed in allow. The server has the last word. */
export function ownSteps(one: CaseDetail): ReadonlyArray<string> {
  return one.allowed.filter((step) => isOwn(step, one))
}

function isOwn(step: string, one: CaseDetail): boolean {
  if (step === "grantExtension" || step === "refuseExtension") {
    return one.extension !== null && decidesTime(one)
  }
  if (step === "askExtension") {
    return one.extension === null && one.deadline !== null && one.lamp !== "red" && rectifies(one)
  }
  if (step === "review") return reviewsAt(one.levelsLeft[0])
  if (step === "close") return one.levelsLeft.length === 0 && reviewsAt(one.reviews[one.reviews.length - 1]?.level)
  if (step === "handOn") return mayDo("case.handOver") && !rectifies(one) && unitsToHandOnTo(one).length > 0
  if (step === "return") return mayDo("case.review") && !rectifies(one)
  return rectifies(one)
}

/** Whether whoever is signed in is of the office that handed it over, and so decides by when it is put right. */
export function decidesTime({ handedOverBy }: Pick<CaseDetail, "handedOverBy">): boolean {
  return mayDo("case.handOver") && session.latest?.area === handedOverBy.area
}

/** Whether whoever is signed in is of the office that puts it right. */
export function rectifies({ unit }: Pick<CaseDetail, "unit">): boolean {
  const who = session.latest
  if (!mayDo("case.rectify") || who === null || who === undefined) return false
  return isOffice(who, unit)
}

/** The level at which whoever is signed in reviews; undefined for who does not. */
export function reviewLevel(): string | undefined {
  const depth = depthOf(ownArea())
  return mayDo("case.review") ? Object.keys(depths).find((level) => depths[level] === depth) : undefined
}

function reviewsAt(level: string | undefined): boolean {
  return level !== undefined && level === reviewLevel()
}
