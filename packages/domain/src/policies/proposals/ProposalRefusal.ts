import type { Refusal } from "../../values/Refusal.ts"
import type { Sentence } from "../../values/Sentence.ts"

const sentences = {
  notNow: { zh: "该调整当前状态不能这样办理。", en: "The proposal does not allow this in its present state." },
  notProposer: { zh: "只有提出人可以这样办理。", en: "Only whoever proposed it may do this." },
  fourEyes: {
    zh: "提出人不能发布或退回自己的调整，请由另一人办理；不再需要的，请撤回。",
    en: "Whoever proposed it neither releases nor refuses it; somebody else must. Withdraw what is not wanted any more."
  },
  notRehearsed: { zh: "请先试算。", en: "Try it first." },
  rehearsalStale: {
    zh: "试算之后参数、核验日期或规则有变，或又导入过台账，请重新试算。",
    en: "Parameters, the day judged or the rules have changed since it was tried, or ledgers were imported; try it again."
  },
  saysTooLittle: { zh: "请写明理由，不少于5个字。", en: "Say why in at least 5 characters." },
  holdsPersonalNumber: {
    zh: "请删去完整的证件号码、手机号或银行卡号。",
    en: "Leave out whole identity, phone and card numbers."
  }
} as const satisfies Readonly<Record<string, Sentence>>

export type ProposalRefusalCode = keyof typeof sentences
export type ProposalRefusal = Refusal<ProposalRefusalCode>

/** The refusal of a code, with its sentence. */
export function refusalOf(code: ProposalRefusalCode): ProposalRefusal {
  return { code, sentence: sentences[code] }
}
