import * as Day from "../values/Day.ts"
import * as Month from "../values/Month.ts"
import type { Lack } from "./Lack.ts"
import type { Holder, PostHolding } from "./PostHolding.ts"
import type { PostStep, StepState } from "./PostStep.ts"
import { lacksOf, type PayTerms } from "./payLine.ts"

/** How far a post has come in a month, step by step, for one who holds it, or for nobody. */
export function stepsOf(
  { openedOn, quota, monthlyPay, holder }: PostHolding,
  month: Month.Month,
  today: Day.Day,
  terms: PayTerms
): Readonly<Record<PostStep, StepState>> {
  const need: StepState = openedOn === null || quota === 0 ? "missing" : "done"
  if (holder === null) {
    const none = { publicity: "notYet", agreement: "notYet", insurance: "notYet" } as const
    return { need, ...none, start: "due", attendance: "notYet", pay: "notYet", exit: "notYet" }
  }
  const lacking = lacksOf(holder, month, terms)
  const over = today > Month.lastDay(month)
  const late = today > Day.plusDays(Month.lastDay(month), terms.payDays)
  const has = (lack: Lack): StepState => (lacking.includes(lack) ? "missing" : "done")
  return {
    need,
    publicity: has("publicity"),
    agreement: has("agreement"),
    insurance: has("insurance"),
    start: holder.startOn <= today ? "done" : "due",
    attendance: holder.days !== null ? "done" : over ? "missing" : "due",
    pay: (holder.paid ?? 0) >= (holder.due ?? monthlyPay) ? "done" : late ? "missing" : "due",
    exit: exitOf(holder, today)
  }
}

function exitOf({ endOn, exitReason }: Holder, today: Day.Day): StepState {
  if (endOn === null || endOn > today) return "notYet"
  return exitReason === null ? "missing" : "done"
}
