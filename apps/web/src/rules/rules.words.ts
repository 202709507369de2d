import type { Words } from "../language/Words.ts"

export const words = {
  title: { zh: "规则", en: "Rules" },
  find: { zh: "查找规则（名称、条件或编号）", en: "Find a rule by its name, condition or id" },
  noneFound: { zh: "没有符合的规则", en: "No rule says this" },
  noneFoundHint: {
    zh: "换个说法，如“工资”“考勤”“培训”。",
    en: "Try another word, such as pay, attendance or training."
  },
  hint: (count: number, day: string) => ({
    zh: `共 ${count} 条，参数取${day}在全国适用的值。`,
    en: `${count} in all, with the nation-wide parameters of ${day}.`
  }),
  condition: { zh: "判定条件", en: "It fails when" },
  basis: { zh: "依据", en: "Basis" },
  undated: { zh: "（日期不详）", en: "(undated)" },
  issued: (day: string) => ({ zh: `${day}印发`, en: `issued ${day}` }),
  parameters: { zh: "参数", en: "Parameters" },
  noParameters: { zh: "本规则没有参数。", en: "This rule has no parameters." },
  where: { zh: "适用地区", en: "Where" },
  nation: { zh: "全国", en: "the nation" },
  inForce: { zh: "起止", en: "In force" },
  always: { zh: "未限定", en: "not limited" },
  from: (day: string) => ({ zh: `${day}起`, en: `from ${day}` }),
  between: (from: string, to: string) => ({ zh: `${from}至${to}`, en: `${from} to ${to}` }),
  source: { zh: "来源", en: "Source" },
  confirmed: { zh: "已确认", en: "confirmed" },
  unconfirmed: { zh: "待核实", en: "unconfirmed" },
  why: { zh: "为什么", en: "Why" },
  toDo: { zh: "怎么办", en: "What to do" },
  examples: { zh: "举例", en: "Examples" },
  fails: { zh: "构成疑点", en: "Raises a suspicion" },
  passes: { zh: "不构成疑点", en: "Does not" },
  measure: { zh: "整改措施", en: "Measure" },
  evidence: { zh: "证明材料", en: "Proof" },
  days: { zh: "建议时限", en: "Time proposed" },
  workingDays: (days: number) => ({ zh: `${days} 个工作日`, en: `${days} working days` }),
  subject: { zh: "判定对象", en: "Judges" },
  itsSuspicions: { zh: "这条规则的疑点", en: "Its suspicions" },
  judged: (confirmed: number, judged: number) => ({
    zh: `已核实 ${judged} 个疑点，属实 ${confirmed} 个`,
    en: `${confirmed} of ${judged} judged suspicions were confirmed`
  }),
  notJudged: { zh: "尚无核实过的疑点", en: "none of its suspicions was judged yet" },
  back: { zh: "返回规则列表", en: "Back to the rules" }
} satisfies Words
