import { Result } from "effect"
import type { Day } from "../values/Day.ts"
import type { Case, CaseState } from "./Case.ts"
import type { CaseEvent, CaseEventKind } from "./CaseEvent.ts"
import { type CaseRefusal, refusalOf } from "./CaseRefusal.ts"
import { type Changes, requirements } from "./caseRequirements.ts"
import type { Party } from "./Party.ts"

type Row = Readonly<Partial<Record<CaseEventKind, CaseState>>>

const extensionIn = (state: CaseState): Row => ({ grantExtension: state, refuseExtension: state })

/** Whatever was done, the next unit signs for it first. */
const handedOn: Row = { handOn: "handedOver" }

/** The state that follows; absent where the event is not allowed. */
export const caseTransitions: Readonly<Record<CaseState, Row>> = {
  handedOver: { signFor: "signedFor", ...handedOn },
  signedFor: { plan: "planned", askExtension: "signedFor", ...extensionIn("signedFor"), ...handedOn },
  planned: { plan: "planned", report: "inHand", askExtension: "planned", ...extensionIn("planned"), ...handedOn },
  inHand: {
    plan: "inHand",
    report: "inHand",
    submit: "submitted",
    askExtension: "inHand",
    ...extensionIn("inHand"),
    ...handedOn
  },
  submitted: { review: "reviewed", return: "inHand", ...extensionIn("submitted"), ...handedOn },
  reviewed: { review: "reviewed", return: "inHand", close: "closed", ...extensionIn("reviewed"), ...handedOn },
  closed: {}
}

/** The case after somebody did something on a day, or why they may not. */
export function advance(one: Case, event: CaseEvent, actor: Party, day: Day): Result.Result<Case, CaseRefusal> {
  if (one.state === "closed") return Result.fail(refusalOf("isClosed"))
  const state = caseTransitions[one.state][event.kind]
  if (state === undefined) return Result.fail(refusalOf("notNow"))
  if (day < one.changedOn) return Result.fail(refusalOf("dayBefore"))
  const require = requirements[event.kind] as (
    one: Case,
    event: CaseEvent,
    actor: Party,
    day: Day
  ) => Result.Result<Changes, CaseRefusal>
  return Result.map(require(one, event, actor, day), (changes) => ({ ...one, ...changes, state, changedOn: day }))
}

/** The events that the state of a case allows, whoever asks. */
export function allowedIn(state: CaseState): ReadonlyArray<CaseEventKind> {
  return Object.keys(caseTransitions[state]) as ReadonlyArray<CaseEventKind>
}
