import type { Sentence } from "@wengang/domain/values/Sentence.ts"
import type { Words } from "../language/Words.ts"
import type { PlaceLevel } from "./placeLevel.ts"

export const placeWords: Readonly<Record<PlaceLevel, Sentence>> = {
  county: { zh: "县（市、区）", en: "County" },
  township: { zh: "乡镇（街道）", en: "Township" },
  village: { zh: "村（社区）", en: "Village" }
}

export const words = {
  headline: (day: string, total: number) => ({
    zh: `截至${day}，有 ${total} 条疑点待处理`,
    en: `${total} suspicions wait as of ${day}`
  }),
  none: { zh: "还没有核验", en: "Nothing was verified yet" },
  noneHint: {
    zh: "先在“导入”页导入台账，导入后自动核验。",
    en: "Take ledgers in at Imports; they are verified by themselves."
  },
  totals: { zh: "按级别", en: "By severity" },
  errorHint: { zh: "数据必有错，或资金有误", en: "the data cannot be right, or money is wrong" },
  suspicionHint: { zh: "须有人核实", en: "somebody must look" },
  reminderHint: { zh: "及时更新", en: "to be kept up to date" },
  table: ({ zh, en }: Sentence) => ({ zh: `各${zh}疑点`, en: `By ${en.toLowerCase()} and topic` }),
  tableHint: {
    zh: "点数字查看清单。下方为其中错误、疑点、提醒各几条。",
    en: "A number leads to its list; under it errors, suspicions and reminders."
  },
  total: { zh: "合计", en: "Total" },
  coverage: { zh: "本次核验", en: "This run" },
  judged: (dossiers: number, rules: number) => ({
    zh: `用 ${rules} 条规则核验了 ${dossiers} 份档案（户、村、培训计划）。`,
    en: `${rules} rules judged ${dossiers} dossiers (households, villages, plans).`
  }),
  allJudged: {
    zh: "没有因台账缺项而无法判定的内容。",
    en: "Nothing was left unjudged for want of a column."
  },
  notJudged: (subjects: number, rules: number) => ({
    zh: `有 ${rules} 条规则的 ${subjects} 次判定因台账缺项无法进行。`,
    en: `${subjects} judgements of ${rules} rules could not be made for want of columns.`
  }),
  wider: (rules: number) => ({
    zh: `已用 ${rules} 条规则核验。范围大于本地区，总数不在这里显示。`,
    en: `${rules} rules were run. The run covered more than this area, so its totals are not shown.`
  }),
  toCoverage: { zh: "查看覆盖报告", en: "The coverage report" },
  changes: (opened: number, persisting: number, resolved: number, reopened: number) => ({
    zh: `新增 ${opened}，持续 ${persisting}，消除 ${resolved}，反弹 ${reopened}。`,
    en: `${opened} new, ${persisting} persisting, ${resolved} resolved, ${reopened} relapsed.`
  }),
  byRule: { zh: "各规则疑点", en: "By rule" },
  noSuspicion: { zh: "没有待处理的疑点。", en: "No suspicion waits." }
} satisfies Words
