import type { Words } from "../language/Words.ts"

export const words = {
  title: { zh: "核验批次", en: "Runs" },
  hint: {
    zh: "每次核验都说明用了哪些规则、判定了多少对象、哪些因台账缺项而无法判定。",
    en: "Each run says which rules ran, on how many subjects, and what could not be judged for want of which column."
  },
  none: {
    zh: "还没有核验。先导入台账，再用“npm run -s wengang -- verify”核验。",
    en: "No run yet. Take ledgers in, then run `npm run -s wengang -- verify`."
  },
  asOf: { zh: "核验日期", en: "Day judged" },
  finished: { zh: "完成时间", en: "Finished" },
  area: { zh: "范围", en: "Area" },
  everything: { zh: "全部", en: "everything" },
  dossiers: { zh: "档案", en: "Dossiers" },
  rules: { zh: "规则", en: "Rules" },
  verdicts: { zh: "疑点", en: "Suspicions" },
  opened: { zh: "新增", en: "New" },
  persisting: { zh: "持续", en: "Persisting" },
  resolved: { zh: "消除", en: "Resolved" },
  reopened: { zh: "反弹", en: "Relapsed" },
  coverage: (day: string) => ({ zh: `覆盖报告（${day}）`, en: `Coverage (${day})` }),
  rule: { zh: "规则", en: "Rule" },
  judged: { zh: "对象", en: "Subjects" },
  passed: { zh: "通过", en: "Passed" },
  failed: { zh: "疑点", en: "Suspicions" },
  notApplicable: { zh: "不适用", en: "Not applicable" },
  notEvaluable: { zh: "无法判定", en: "Could not be judged" },
  missing: { zh: "所缺内容", en: "For want of" },
  nothingMissing: { zh: "无", en: "nothing" },
  wholeSheet: (sheet: string) => ({ zh: `“${sheet}”全表未提供`, en: `the whole sheet ${sheet}` }),
  column: (sheet: string, field: string) => ({ zh: `“${sheet}”的“${field}”`, en: `${field} of ${sheet}` }),
  subjects: (count: number) => ({ zh: `${count} 个对象`, en: `${count} subjects` })
} satisfies Words
