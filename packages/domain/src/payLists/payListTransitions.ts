import { Result } from "effect"
import type { Day } from "../values/Day.ts"
import * as Month from "../values/Month.ts"
import * as Remark from "../values/Remark.ts"
import type { PayFigures, PayList, PayListEventKind, PayListHand, PayListState } from "./PayList.ts"
import { type PayListRefusal, type PayListRefusalCode, refusalOf } from "./PayListRefusal.ts"
import { figuresOf, type PayLine } from "./payLine.ts"

/** What happens to a pay list, with the lines as the ledgers stand then. */
export type PayListEvent =
  | {
      readonly kind: "submit"
      readonly lines: ReadonlyArray<PayLine>
      /** Whether those for whom something is missing are left out. */
      readonly leaveOut: boolean
      readonly today: Day
    }
  | { readonly kind: "review"; readonly lines: ReadonlyArray<PayLine> }
  | { readonly kind: "approve"; readonly lines: ReadonlyArray<PayLine> }
  | { readonly kind: "return"; readonly reason: string }

/** The state that follows; absent where the event is not allowed. */
export const payListTransitions: Readonly<
  Record<PayListState, Readonly<Partial<Record<PayListEventKind, PayListState>>>>
> = {
  drafted: { submit: "submitted" },
  submitted: { review: "reviewed", return: "drafted" },
  reviewed: { approve: "approved", return: "drafted" },
  approved: { return: "drafted" }
}

type Requirement<K extends PayListEventKind> = (
  list: PayList,
  event: Extract<PayListEvent, { readonly kind: K }>,
  actor: PayListHand
) => PayListRefusalCode | Partial<PayList>

/** What each event asks of whoever does it and of the ledgers, and what it changes. */
const requirements: { readonly [K in PayListEventKind]: Requirement<K> } = {
  submit: ({ month }, { lines, leaveOut, today }, actor) => {
    if (today <= Month.lastDay(month)) return "monthNotOver"
    const lacking = lines.filter(({ lacks }) => lacks.length > 0)
    if (lacking.length > 0 && !leaveOut) return "incomplete"
    const figures = figuresOf(lines)
    if (figures.length === 0) return "empty"
    return { figures, leftOut: lacking.map(({ appointmentId }) => appointmentId), hands: [actor] }
  },
  review: confirmed,
  approve: confirmed,
  return: (_, { reason }) => {
    if (Remark.saidIn(reason) < leastSaid) return "saysTooLittle"
    if (Remark.holdsPersonalNumber(reason)) return "holdsPersonalNumber"
    return { figures: [], leftOut: [], hands: [] }
  }
}

/** The list after somebody did something at an instant, or why they may not. */
export function advance(
  list: PayList,
  event: PayListEvent,
  actor: PayListHand,
  at: string
): Result.Result<PayList, PayListRefusal> {
  const state = payListTransitions[list.state][event.kind]
  if (state === undefined) return Result.fail(refusalOf("notNow"))
  const require = requirements[event.kind] as Requirement<PayListEventKind>
  const changes = require(list, event as never, actor)
  if (typeof changes === "string") return Result.fail(refusalOf(changes))
  const reason = event.kind === "return" ? event.reason : null
  return Result.succeed({
    ...list,
    ...changes,
    state,
    steps: [...list.steps, { kind: event.kind, by: actor, at, reason }]
  })
}

/** Letters, ideographs and digits that a reason has at least. */
const leastSaid = 5

/** A second or third person says that the figures are right: those that were submitted, which must stand still. */
function confirmed(
  { figures, hands, leftOut }: PayList,
  { lines }: { readonly lines: ReadonlyArray<PayLine> },
  actor: PayListHand
): PayListRefusalCode | Partial<PayList> {
  if (hands.some(({ id }) => id === actor.id)) return "sameHand"
  const kept = lines.filter(({ appointmentId }) => !leftOut.includes(appointmentId))
  return isSame(figures, figuresOf(kept)) ? { hands: [...hands, actor] } : "figuresChanged"
}

function isSame(one: ReadonlyArray<PayFigures>, other: ReadonlyArray<PayFigures>): boolean {
  const text = (figures: ReadonlyArray<PayFigures>) =>
    JSON.stringify(figures.map(({ appointmentId, days, due }) => [appointmentId, days, due]).sort())
  return text(one) === text(other)
}
