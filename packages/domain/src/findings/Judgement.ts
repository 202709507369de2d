import { Result } from "effect"
import type { Actor } from "../people/Actor.ts"
import type { Severity } from "../rules/Severity.ts"
import type { Refusal } from "../values/Refusal.ts"
import * as Remark from "../values/Remark.ts"
import type { Sentence } from "../values/Sentence.ts"
import { type ClearanceReason, clearanceReasons } from "./ClearanceReason.ts"
import { holds, type SuspicionState, transitions } from "./Suspicion.ts"

/** What a person may say of a suspicion. */
export const judgementKinds = ["answer", "clear", "confirm"] as const
export type JudgementKind = (typeof judgementKinds)[number]

export const judgementTitles: Readonly<Record<JudgementKind, Sentence>> = {
  answer: { zh: "说明", en: "answer" },
  clear: { zh: "核实无误", en: "clear" },
  confirm: { zh: "属实", en: "confirm" }
}

/** Says something about it and decides nothing. */
export interface Answer {
  readonly kind: "answer"
  readonly text: string
}

/** Says that the facts are right after all. It holds for those facts: on other evidence it lapses (`failsOtherwise`). */
export interface Clearance {
  readonly kind: "clear"
  readonly reason: ClearanceReason
  readonly text: string
  /** What was looked at, such as the payment slip; demanded where the severity is error. */
  readonly evidence: string | null
}

/** Says that it is true. */
export interface Confirmation {
  readonly kind: "confirm"
  readonly text: string | null
}

export type Judgement = Answer | Clearance | Confirmation

export type JudgementRefusal = Refusal<
  | "wasCleared"
  | "wasConfirmed"
  | "isGone"
  | "saysTooLittle"
  | "lacksEvidence"
  | "tooLong"
  | "holdsPersonalNumber"
  | "notInBatch"
  | "ownRemark"
>

/** Letters, ideographs and digits that the reason of a clearance has at least; of what names the evidence; of an answer. */
export const leastSaid = { clearance: 5, evidence: 2, answer: 2 } as const

/** The state that follows when somebody says this of a suspicion, or why they may not. */
export function judge(
  state: SuspicionState,
  judgement: Judgement,
  severity: Severity
): Result.Result<SuspicionState, JudgementRefusal> {
  const next = judgement.kind === "answer" ? (holds(state) ? state : undefined) : transitions[state][judgement.kind]
  if (next === undefined) return Result.fail(refusalIn(state))
  const wrong = wrongWords(judgement, severity)
  return wrong === undefined ? Result.succeed(next) : Result.fail(wrong)
}

/** The same for one of several that are cleared with the same words: none of severity error. */
export function clearAmongOthers(
  state: SuspicionState,
  clearance: Clearance,
  severity: Severity
): Result.Result<SuspicionState, JudgementRefusal> {
  return clearableTogether(severity) ? judge(state, clearance, severity) : Result.fail(refusals.notInBatch)
}

/** Whether suspicions of a severity may be cleared together. Where the data cannot be right, each is looked at alone. */
export function clearableTogether(severity: Severity): boolean {
  return severity !== "error"
}

/**
 * Why somebody may not say this of a suspicion that was explained at a write; undefined where they may. It takes two: whoever
 * explained it does not clear it, nor does a program, which is nobody's second person.
 */
export function refusalOfExplained(
  { kind }: Judgement,
  actor: Pick<Actor, "id" | "via">,
  remarkedBy: ReadonlyArray<string>
): JudgementRefusal | undefined {
  return kind === "clear" && isBoundBy(remarkedBy, actor) ? refusals.ownRemark : undefined
}

/** Whether somebody cannot clear a suspicion because of the remarks that these made on it. */
export function isBoundBy(remarkedBy: ReadonlyArray<string>, { id, via }: Pick<Actor, "id" | "via">): boolean {
  return remarkedBy.includes(id) || (via === "key" && remarkedBy.length > 0)
}

/** The words of a judgement as a history and the log keep them; null where nothing was said. */
export function inWords(judgement: Judgement): string | null {
  const text = judgement.text?.trim() || null
  if (judgement.kind !== "clear") return text
  const evidence = judgement.evidence?.trim()
  return `${clearanceReasons[judgement.reason].zh}：${text}${evidence ? `（佐证：${evidence}）` : ""}`
}

function refusalIn(state: SuspicionState): JudgementRefusal {
  if (state === "gone") return refusals.isGone
  return state === "cleared" ? refusals.wasCleared : refusals.wasConfirmed
}

function wrongWords(judgement: Judgement, severity: Severity): JudgementRefusal | undefined {
  const evidence = judgement.kind === "clear" ? (judgement.evidence ?? "") : ""
  const text = judgement.text ?? ""
  if (judgement.kind === "answer" && Remark.saidIn(text) < leastSaid.answer) return refusals.answersNothing
  if (judgement.kind === "clear") {
    if (Remark.saidIn(text) < leastSaid.clearance) return refusals.saysTooLittle
    if (severity === "error" && Remark.saidIn(evidence) < leastSaid.evidence) return refusals.lacksEvidence
  }
  if ([text, evidence].some(({ length }) => length > Remark.longest)) return refusals.tooLong
  return [text, evidence].some(Remark.holdsPersonalNumber) ? refusals.holdsPersonalNumber : undefined
}

const refusals = {
  wasCleared: {
    code: "wasCleared",
    sentence: {
      zh: "该疑点已核实无误；证据变化后会重新打开。",
      en: "It was cleared already; it opens again when the evidence changes."
    }
  },
  wasConfirmed: {
    code: "wasConfirmed",
    sentence: {
      zh: "该疑点已认定属实，不再另作处理；请更正台账或组织整改。",
      en: "It was confirmed and is not judged again; have it put right."
    }
  },
  isGone: {
    code: "isGone",
    sentence: { zh: "该疑点已消除，无需处理。", en: "It is gone; there is nothing left to judge." }
  },
  answersNothing: {
    code: "saysTooLittle",
    sentence: { zh: "请写明情况。", en: "Say what you know of it." }
  },
  saysTooLittle: {
    code: "saysTooLittle",
    sentence: { zh: "请写明理由，不少于5个字。", en: "Give the reason in at least 5 characters." }
  },
  lacksEvidence: {
    code: "lacksEvidence",
    sentence: {
      zh: "错误类疑点须写明查看了什么佐证，如发放凭证、聘用协议。",
      en: "For an error, name what you looked at, such as the payment slip."
    }
  },
  tooLong: {
    code: "tooLong",
    sentence: { zh: `请不要超过${Remark.longest}个字。`, en: `Keep it within ${Remark.longest} characters.` }
  },
  holdsPersonalNumber: {
    code: "holdsPersonalNumber",
    sentence: {
      zh: "请删去完整的证件号码、手机号或银行卡号，写姓名或编号即可。",
      en: "Leave out whole identity, phone and card numbers; a name or key will do."
    }
  },
  notInBatch: {
    code: "notInBatch",
    sentence: { zh: "错误类疑点须逐条核实，不能批量处理。", en: "Errors are cleared one by one, never in a batch." }
  },
  ownRemark: {
    code: "ownRemark",
    sentence: {
      zh: "有填报说明的疑点，须由填写人以外的工作人员核实无误，请交另一人核查；仍可认定属实或补充说明。",
      en: "What was explained at an entry is cleared by a person other than whoever explained it; you may still confirm it or say more."
    }
  }
} as const satisfies Readonly<Record<string, JudgementRefusal>>
