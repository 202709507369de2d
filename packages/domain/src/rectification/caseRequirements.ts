import { Result } from "effect"
import * as Area from "../values/Area.ts"
import type { Day } from "../values/Day.ts"
import * as Remark from "../values/Remark.ts"
import type { Case } from "./Case.ts"
import type { CaseEvent, CaseEventKind } from "./CaseEvent.ts"
import { type CaseRefusal, type CaseRefusalCode, refusalOf } from "./CaseRefusal.ts"
import { isSameParty, isSameUnit, levelOf, type Party } from "./Party.ts"
import { reviewLevels } from "./reviewLevels.ts"

/** What an event changes beside the state. */
export type Changes = Partial<Omit<Case, "state" | "changedOn">>

type Outcome = Result.Result<Changes, CaseRefusal>
type Requirement<K extends CaseEventKind> = (
  one: Case,
  event: Extract<CaseEvent, { readonly kind: K }>,
  actor: Party,
  day: Day
) => Outcome

/**
 * The levels that review a case, lowest first. A township is one office: where it had a hand in a case that was handed
 * on, nobody there is left to review it, and the county does.
 */
export function levelsOf({ foundAt, unit, rectifiers }: Case): ReadonlyArray<Area.AreaLevel> {
  const ofTownship = [unit, ...rectifiers.map((one) => one.unit)].some((one) => levelOf(one) === "township")
  const levels = reviewLevels(foundAt, levelOf(unit)).filter((level) => !(ofTownship && level === "township"))
  return levels.length > 0 ? levels : ["county"]
}

/** The levels that a case has still to pass, lowest first. */
export function levelsLeft(one: Case): ReadonlyArray<Area.AreaLevel> {
  return levelsOf(one).slice(one.reviews.length)
}

/** Whether somebody, or their office, puts the case right or ever had a hand in it. */
export function isRectifier({ unit, rectifiers }: Case, actor: Party): boolean {
  return isSameUnit(unit, actor.unit) || rectifiers.some((one) => isSameParty(one, actor))
}

/** What each event asks of whoever does it and of what they say, and what it changes. */
export const requirements: { readonly [K in CaseEventKind]: Requirement<K> } = {
  signFor: (one, _, actor) => asRectifier(one, actor, {}),

  plan: (one, event, actor, day) => {
    const { responsible, measure } = event
    const deadline = event.deadline ?? one.deadline
    const quality = event.quality ?? one.quality
    const said = [responsible, measure, quality ?? ""]
    if (deadline === null || said.some((text) => Remark.saidIn(text) === 0)) return refuse("planIncomplete")
    const isSet = event.deadline === null
    if (!isSet && (deadline < day || (one.deadline !== null && deadline > one.deadline))) return refuse("deadlineWrong")
    return asRectifier(one, actor, { plan: { responsible, measure }, deadline, quality }, said)
  },

  report: (one, { text }, actor) => {
    if (Remark.saidIn(text) < leastSaid) return refuse("saysTooLittle")
    return asRectifier(one, actor, {}, [text])
  },

  submit: (one, { account, evidence }, actor, day) => {
    if (evidence.length === 0 || evidence.some(({ name }) => Remark.saidIn(name) === 0)) return refuse("lacksEvidence")
    if (Remark.saidIn(account) < leastSaid) return refuse("saysTooLittle")
    return asRectifier(one, actor, { submission: { account, evidence, on: day }, reviews: [] }, [
      account,
      ...evidence.map(({ name }) => name)
    ])
  },

  review: (one, _, actor, day) => {
    const [level] = levelsLeft(one)
    if (isRectifier(one, actor)) return refuse("fourEyes")
    if (one.reviews.some(({ by }) => by.person === actor.person)) return refuse("reviewedAlready")
    if (level === undefined) return refuse("allReviewed")
    if (!reviewsAt(one, actor, level)) return refuse("notReviewer")
    return Result.succeed({ reviews: [...one.reviews, { level, by: actor, on: day }] })
  },

  return: (one, { reason }, actor) => {
    if (isRectifier(one, actor)) return refuse("fourEyes")
    if (!levelsOf(one).some((level) => reviewsAt(one, actor, level))) return refuse("notReviewer")
    return withReason(reason, { submission: null, reviews: [], returns: one.returns + 1 })
  },

  close: (one, _, actor, day) => {
    if (isRectifier(one, actor)) return refuse("fourEyes")
    const last = one.reviews.at(-1)
    if (last === undefined || levelsLeft(one).length > 0) return refuse("levelsLeft")
    return reviewsAt(one, actor, last.level) ? Result.succeed({ closedOn: day }) : refuse("notReviewer")
  },

  askExtension: (one, { until, reason }, actor, day) => {
    if (one.extension !== null) return refuse("extensionPending")
    if (one.deadline !== null && day > one.deadline) return refuse("deadlinePassed")
    if (one.deadline === null || until <= one.deadline) return refuse("notLater")
    if (Remark.saidIn(reason) < leastSaid) return refuse("saysTooLittle")
    return asRectifier(one, actor, { extension: { until, reason, by: actor } }, [reason])
  },

  grantExtension: (one, _, actor) => {
    if (one.extension === null) return refuse("noExtension")
    return decidesTime(one, actor)
      ? Result.succeed({ deadline: one.extension.until, extension: null })
      : refuse("notHandedOverBy")
  },

  refuseExtension: (one, { reason }, actor) => {
    if (one.extension === null) return refuse("noExtension")
    return decidesTime(one, actor) ? withReason(reason, { extension: null }) : refuse("notHandedOverBy")
  },

  handOn: (one, { unit, area, leader, deadline, reason }, actor, day) => {
    if (isSameUnit(one.unit, actor.unit)) return refuse("notOwnToHandOn")
    if (isSameUnit(one.unit, unit)) return refuse("sameUnit")
    if (isSameUnit(actor.unit, unit)) return refuse("handedToSelf")
    if (isSameUnit(one.handedOverBy.unit, unit)) return refuse("handedOverByUnit")
    if (!Area.liesUnder(area, unit.area)) return refuse("unitElsewhere")
    if (leader !== null && Remark.holdsPersonalNumber(leader)) return refuse("holdsPersonalNumber")
    if (deadline !== null && !decidesTime(one, actor)) return refuse("notHandedOverBy")
    if (deadline !== null && deadline < day) return refuse("deadlineBeforeToday")
    return withReason(reason, { unit, area, leader, deadline: deadline ?? one.deadline, unitSince: day, ...undone })
  }
}

/** What was said for the unit that had it: the next one says it anew. */
const undone = { plan: null, submission: null, reviews: [], extension: null } satisfies Changes

/** Letters, ideographs and digits that an account or a reason has at least. */
const leastSaid = 5

function refuse(code: CaseRefusalCode): Outcome {
  return Result.fail(refusalOf(code))
}

/** What somebody of the rectifying unit changes; they are remembered as having had a hand in it. */
function asRectifier(one: Case, actor: Party, changes: Changes, said: ReadonlyArray<string> = []): Outcome {
  if (!isSameUnit(one.unit, actor.unit)) return refuse("notRectifier")
  if (said.some(Remark.holdsPersonalNumber)) return refuse("holdsPersonalNumber")
  const isKnown = one.rectifiers.some(({ person }) => person === actor.person)
  return Result.succeed({ ...changes, rectifiers: isKnown ? one.rectifiers : [...one.rectifiers, actor] })
}

function withReason(reason: string, changes: Changes): Outcome {
  if (Remark.saidIn(reason) < leastSaid) return refuse("saysTooLittle")
  return Remark.holdsPersonalNumber(reason) ? refuse("holdsPersonalNumber") : Result.succeed(changes)
}

function reviewsAt({ area }: Case, { unit }: Party, level: Area.AreaLevel): boolean {
  return levelOf(unit) === level && Area.liesUnder(area, unit.area)
}

/** Persons of an office come and go: more time is its to grant. Never that of somebody who puts it right. */
function decidesTime(one: Case, actor: Party): boolean {
  return isSameUnit(one.handedOverBy.unit, actor.unit) && !isRectifier(one, actor)
}
