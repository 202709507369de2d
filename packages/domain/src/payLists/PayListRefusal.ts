import type { Refusal } from "../values/Refusal.ts"
import type { Sentence } from "../values/Sentence.ts"

const sentences = {
  notNow: { zh: "工资表当前状态不能这样办理。", en: "The pay list does not allow this in its present state." },
  empty: { zh: "本月没有可列入的人员。", en: "Nobody can be put on the list for this month." },
  incomplete: {
    zh: "有人员手续或考勤不全，请补齐后提交；确需先发其他人的，请选择暂不列入。",
    en: "Something is missing for some holders: put it right first, or leave them out for now."
  },
  monthNotOver: { zh: "当月未结束，不能提交工资表。", en: "The month is not over yet." },
  figuresChanged: {
    zh: "提交后考勤或工资有更改，请退回后重新提交。",
    en: "Attendance or pay has changed since it was submitted: return it, to be submitted anew."
  },
  sameHand: {
    zh: "编制、审核、审批须由不同的人办理。",
    en: "Whoever took an earlier step may not take this one; somebody else must."
  },
  saysTooLittle: { zh: "请写明理由，不少于5个字。", en: "Say why in at least 5 characters." },
  holdsPersonalNumber: {
    zh: "请删去完整的证件号码、手机号或银行卡号。",
    en: "Leave out whole identity, phone and card numbers."
  }
} as const satisfies Readonly<Record<string, Sentence>>

export type PayListRefusalCode = keyof typeof sentences
export type PayListRefusal = Refusal<PayListRefusalCode>

/** The refusal of a code, with its sentence. */
export function refusalOf(code: PayListRefusalCode): PayListRefusal {
  return { code, sentence: sentences[code] }
}
