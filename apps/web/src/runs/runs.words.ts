import type { Words } from "../language/Words.ts"

export const words = {
  title: { zh: "核验批次", en: "Runs" },
  hint: {
    zh: "每次核验都说明用了哪些规则、判定了多少对象、哪些因台账缺项而无法判定。",
    en: "Each run says which rules ran, on how many subjects, and what could not be judged for want of which column."
  },
  start: { zh: "立即核验", en: "Verify now" },
  dayHint: { zh: "核验日期（不填为今天）", en: "Day judged (today if empty)" },
  underWay: { zh: "正在进行的核验", en: "Runs under way" },
  underWayCount: (count: number) => ({ zh: `有 ${count} 次核验正在进行`, en: `Runs under way: ${count}` }),
  progress: { zh: "核验进度", en: "Progress" },
  since: (instant: string, isBegun: boolean) => ({
    zh: `${instant} ${isBegun ? "开始" : "提出"}`,
    en: `${isBegun ? "begun" : "asked for"} ${instant}`
  }),
  queued: { zh: "等待开始，可以离开本页。", en: "Waiting its turn; you may leave this page." },
  running: { zh: "正在核验，可以离开本页。", en: "Under way; you may leave this page." },
  runningOf: (done: number, total: number) => ({
    zh: `正在核验：${done} / ${total} 份档案`,
    en: `Under way: ${done} of ${total} dossiers`
  }),
  ended: (opened: number, resolved: number) => ({
    zh: `核验完成：新增 ${opened} 个疑点，消除 ${resolved} 个。`,
    en: `Done: ${opened} suspicions more, ${resolved} fewer.`
  }),
  toSuspicions: { zh: "查看疑点", en: "See the suspicions" },
  toCoverage: { zh: "查看覆盖报告", en: "See its coverage" },
  none: {
    zh: "还没有核验。先在“导入”页导入台账，导入后自动核验。",
    en: "No run yet. Take ledgers in at Imports; they are verified by themselves."
  },
  ofOwn: {
    zh: "核验范围大于本地区，以下和上表为本地区的数字。",
    en: "The run covered more than your area; these figures, and those above, are your area's."
  },
  ofSuspicions: {
    zh: "核验范围大于本地区，上表为本地区的疑点；档案数和覆盖情况只保留最近一次全库核验的。",
    en: "The run covered more than your area; above are your area's suspicions. Dossiers and coverage are kept of the last run over everything only."
  },
  ofChanges: {
    zh: "核验只用部分规则，范围大于本地区，上表为本地区的增减；覆盖情况只保留最近一次全库核验的。",
    en: "The run covered more than your area, by some of the rules; above is what changed in yours. Coverage is kept of the last run over everything only."
  },
  hidden: {
    zh: "核验范围大于本地区，总数不在这里显示；本地区的疑点见“疑点”。",
    en: "The run covered more than your area, so its totals are not shown; see Suspicions for your own."
  },
  asOf: { zh: "核验日期", en: "Day judged" },
  ordered: { zh: "发起", en: "Asked for by" },
  byPerson: { zh: "人员", en: "somebody" },
  byImport: { zh: "导入后自动", en: "by itself, after an import" },
  byNight: { zh: "夜间自动", en: "by itself, by night" },
  atConsole: { zh: "命令行发起", en: "at the console" },
  byConsole: { zh: "夜间或命令行", en: "by night, or at the console" },
  finished: { zh: "完成时间", en: "Finished" },
  area: { zh: "范围", en: "Area" },
  everything: { zh: "全库", en: "everything" },
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
