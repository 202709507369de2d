import type { AreaCode } from "../values/Area.ts"
import type { Day } from "../values/Day.ts"
import type { Sentence } from "../values/Sentence.ts"
import type { Paper } from "./Case.ts"
import type { Unit } from "./Party.ts"

/** What can happen to a case. */
export type CaseEvent =
  | { readonly kind: "signFor" }
  | {
      readonly kind: "plan"
      readonly responsible: string
      readonly measure: string
      /** Null to keep what the hand-over set. */
      readonly deadline: Day | null
      readonly quality: string | null
    }
  | { readonly kind: "report"; readonly text: string }
  | { readonly kind: "submit"; readonly account: string; readonly evidence: ReadonlyArray<Paper> }
  | { readonly kind: "review" }
  | { readonly kind: "return"; readonly reason: string }
  | { readonly kind: "close" }
  | { readonly kind: "askExtension"; readonly until: Day; readonly reason: string }
  | { readonly kind: "grantExtension" }
  | { readonly kind: "refuseExtension"; readonly reason: string }
  | {
      readonly kind: "handOn"
      /** The unit that is to put it right from now on. */
      readonly unit: Unit
      /** Where its findings stand by now: the area of the case, but where that was merged into another. */
      readonly area: AreaCode
      /** The leader who answers for it from now on, by name. */
      readonly leader: string | null
      /** By when from now on; null for the deadline that it has. */
      readonly deadline: Day | null
      readonly reason: string
    }

export type CaseEventKind = CaseEvent["kind"]

export const caseEventTitles: Readonly<Record<CaseEventKind, Sentence>> = {
  signFor: { zh: "签收", en: "sign for" },
  plan: { zh: "制定方案", en: "plan" },
  report: { zh: "报告进展", en: "report progress" },
  submit: { zh: "申请销号", en: "submit" },
  review: { zh: "复核通过", en: "review" },
  return: { zh: "退回", en: "return" },
  close: { zh: "销号", en: "close" },
  askExtension: { zh: "申请延期", en: "ask for more time" },
  grantExtension: { zh: "同意延期", en: "grant more time" },
  refuseExtension: { zh: "不同意延期", en: "refuse more time" },
  handOn: { zh: "移交", en: "hand on" }
}

export const caseEventKinds = Object.keys(caseEventTitles) as ReadonlyArray<CaseEventKind>
