import type { Words } from "../language/Words.ts"

export const words = {
  title: { zh: "为什么这样判", en: "Why, and why not" },
  hint: {
    zh: "选一条规则和一天，看它读到了什么、怎样比较、为何判为疑点或不判。",
    en: "Choose a rule and a day: what it read, what it compared, and why it flags or does not."
  },
  subject: { zh: "对象", en: "Subject" },
  rule: { zh: "规则", en: "Rule" },
  day: { zh: "核验日期", en: "Day judged" },
  show: { zh: "查看判定过程", en: "Show the judgement" },
  counting: { zh: "正在统计全县，请稍候……", en: "Counting the whole county …" },
  pass: { zh: "通过，不构成疑点。", en: "It passes." },
  fail: { zh: "构成疑点：", en: "It is flagged: " },
  notApplicable: { zh: "不适用：", en: "It does not apply: " },
  notEvaluable: { zh: "无法判定，缺：", en: "It cannot be judged for want of: " },
  wholeSheet: (sheet: string) => ({ zh: `“${sheet}”全表`, en: `the whole sheet ${sheet}` }),
  column: (sheet: string, field: string) => ({ zh: `“${sheet}”的“${field}”`, en: `${field} of ${sheet}` }),
  condition: { zh: "判定条件", en: "It fails when" },
  facts: { zh: "读到的事实", en: "Facts read" },
  fact: (sheet: string, key: string, label: string, value: string) => ({
    zh: `《${sheet}》${key} 的“${label}”：${value}`,
    en: `${sheet} ${key}, ${label}: ${value}`
  }),
  empty: { zh: "未填", en: "empty" },
  elsewhere: { zh: "属其他地区，不予显示", en: "of another area, not shown" },
  comparisons: { zh: "比较", en: "Comparisons" },
  noComparison: { zh: "没有作任何比较。", en: "Nothing was compared." },
  changesOn: (day: string) => ({
    zh: `台账不变的话，最早于${day}因时间推移而可能改变。`,
    en: `If no row changes, ${day} is the first day on which it may be otherwise.`
  }),
  never: { zh: "台账不变的话，不会因时间推移而改变。", en: "It does not change by time alone." }
} satisfies Words
