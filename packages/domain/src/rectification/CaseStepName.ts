import type { Sentence } from "../values/Sentence.ts"
import type { CaseEventKind } from "./CaseEvent.ts"

/** All that a case's history tells of: its hand-over, what moves it on, and the look for more of the kind. */
export type CaseStepName = CaseEventKind | "handOver" | "widerCheck"

/** What a step is called where it is offered or told. */
export const caseStepTitles: Readonly<Record<CaseStepName, Sentence>> = {
  handOver: { zh: "交办", en: "Handed over" },
  signFor: { zh: "签收", en: "Sign for" },
  plan: { zh: "制定方案", en: "Plan" },
  report: { zh: "报告进展", en: "Report progress" },
  submit: { zh: "申请销号", en: "Submit" },
  review: { zh: "复核通过", en: "Review" },
  return: { zh: "退回整改", en: "Return" },
  close: { zh: "销号", en: "Close" },
  askExtension: { zh: "申请延期", en: "Ask for more time" },
  grantExtension: { zh: "同意延期", en: "Grant more time" },
  refuseExtension: { zh: "不同意延期", en: "Refuse more time" },
  handOn: { zh: "移交", en: "Hand on" },
  widerCheck: { zh: "举一反三", en: "Wider check" }
}
