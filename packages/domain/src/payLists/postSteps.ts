import type { Day } from "../values/Day.ts"
import * as Month from "../values/Month.ts"
import type { Sentence } from "../values/Sentence.ts"
import type { Holder, PostHolding } from "./PostHolding.ts"
import { type Lack, lacksOf, type PayTerms } from "./payLine.ts"

/** What a post goes through, from need to exit. */
export const postSteps = ["need", "publicity", "agreement", "insurance", "start", "attendance", "pay", "exit"] as const
export type PostStep = (typeof postSteps)[number]

export const postStepTitles: Readonly<Record<PostStep, Sentence>> = {
  need: { zh: "需求", en: "Need" },
  publicity: { zh: "公示", en: "Publicity" },
  agreement: { zh: "协议", en: "Agreement" },
  insurance: { zh: "保险", en: "Insurance" },
  start: { zh: "上岗", en: "Start" },
  attendance: { zh: "考勤", en: "Attendance" },
  pay: { zh: "工资", en: "Pay" },
  exit: { zh: "退岗", en: "Exit" }
}

/** `missing`: it should be there and is not. `due`: it comes next. `notYet`: its turn has not come. */
export type StepState = "done" | "missing" | "due" | "notYet"

/** How far a post has come in a month, step by step, for one who holds it, or for nobody. */
export function stepsOf(
  { openedOn, quota, monthlyPay, holder }: PostHolding,
  month: Month.Month,
  today: Day,
  terms: PayTerms
): Readonly<Record<PostStep, StepState>> {
  const need: StepState = openedOn === null || quota === 0 ? "missing" : "done"
  if (holder === null) {
    const none = { publicity: "notYet", agreement: "notYet", insurance: "notYet" } as const
    return { need, ...none, start: "due", attendance: "notYet", pay: "notYet", exit: "notYet" }
  }
  const lacking = lacksOf(holder, month, terms)
  const over = today > Month.lastDay(month)
  const has = (lack: Lack): StepState => (lacking.includes(lack) ? "missing" : "done")
  return {
    need,
    publicity: has("publicity"),
    agreement: has("agreement"),
    insurance: has("insurance"),
    start: holder.startOn <= today ? "done" : "due",
    attendance: holder.days !== null ? "done" : over ? "missing" : "due",
    pay: (holder.paid ?? 0) >= (holder.due ?? monthlyPay) ? "done" : over ? "missing" : "due",
    exit: exitOf(holder, today)
  }
}

function exitOf({ endOn, exitReason }: Holder, today: Day): StepState {
  if (endOn === null || endOn > today) return "notYet"
  return exitReason === null ? "missing" : "done"
}
