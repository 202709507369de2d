import type { Words } from "../../language/Words.ts"

export const words = {
  title: { zh: "核查结论", en: "What was found" },
  judges: (zh: string, en: string) => ({
    zh: `核实无误或属实，由${zh}认定。`,
    en: `Whether it is cleared or confirmed is said by: ${en}.`
  }),
  hint: {
    zh: "核实无误：台账与实际相符，疑点不成立；事实变化后结论自动失效。属实：认定为问题，台账改正后自动消除。",
    en: "Cleared: the ledger agrees with what was seen; that lapses when the facts change. Confirmed: it is a finding, until the ledger is put right."
  },
  clear: { zh: "核实无误", en: "Clear" },
  confirm: { zh: "属实", en: "Confirm" },
  answer: { zh: "只作说明", en: "Only say something" },
  ownRemark: {
    zh: "填报说明由您本人填写，核实无误须由另一人办理。",
    en: "You made the remark at the entry, so somebody else must clear it."
  },
  kind: { zh: "结论", en: "Conclusion" },
  reason: { zh: "理由", en: "Reason" },
  text: { zh: "说明", en: "In words" },
  textHint: {
    zh: "请写明核查了什么、结果如何，至少5个字；不要写证件号码、电话。",
    en: "Say what was looked at and what was found; no identity numbers or phones."
  },
  evidence: { zh: "看到的材料（错误类必填）", en: "What was looked at (needed for errors)" },
  send: { zh: "提交", en: "Submit" },
  clearMany: (count: number) => ({ zh: `所选 ${count} 条核实无误`, en: `Clear ${count} chosen` }),
  clearManyHint: {
    zh: "只用于同一原因的疑点、提醒；错误类须逐条核实，不能批量处理。",
    en: "For suspicions and reminders of one reason; errors are looked at one by one."
  },
  clearedMany: (count: number) => ({ zh: `已核实 ${count} 条。`, en: `${count} were cleared.` })
} satisfies Words
