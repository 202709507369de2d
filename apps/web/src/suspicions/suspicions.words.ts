import type { SuspicionState } from "@wengang/domain/findings/Suspicion.ts"
import type { Severity } from "@wengang/domain/rules/Rule.ts"
import type { SubjectKind } from "@wengang/domain/rules/View.ts"
import type { Sentence } from "@wengang/domain/values/Sentence.ts"
import type { Words } from "../language/Words.ts"

export const severityWords: Readonly<Record<Severity, Sentence>> = {
  error: { zh: "错误", en: "Error" },
  suspicion: { zh: "疑点", en: "Suspicion" },
  reminder: { zh: "提醒", en: "Reminder" }
}

export const stateWords: Readonly<Record<SuspicionState, Sentence>> = {
  open: { zh: "待核查", en: "To verify" },
  confirmed: { zh: "属实", en: "Confirmed" },
  cleared: { zh: "核实无误", en: "Cleared" },
  gone: { zh: "已消除", en: "Gone" }
}

export const subjectWords: Readonly<Record<SubjectKind, Sentence>> = {
  person: { zh: "人员", en: "Person" },
  household: { zh: "户", en: "Household" },
  employment: { zh: "就业记录", en: "Employment" },
  post: { zh: "岗位", en: "Post" },
  appointment: { zh: "聘用", en: "Appointment" },
  grant: { zh: "补贴", en: "Grant" },
  plan: { zh: "培训计划", en: "Training plan" },
  class: { zh: "培训班", en: "Class" },
  trainee: { zh: "学员", en: "Trainee" },
  vacancy: { zh: "储备岗位", en: "Vacancy" },
  area: { zh: "地区", en: "Area" },
  inspection: { zh: "调研", en: "Inspection" },
  case: { zh: "整改事项", en: "Case" }
}

export const eventWords: Readonly<Record<string, Sentence>> = {
  opened: { zh: "首次发现", en: "First seen" },
  reopened: { zh: "再次出现（反弹）", en: "Seen again (relapse)" },
  resolved: { zh: "台账已更正，疑点消除", en: "Put right; gone" },
  changed: { zh: "佐证有变化", en: "The evidence changed" },
  lapsed: { zh: "事实已变，原核实结论失效", en: "The facts changed; the clearance lapsed" },
  remarked: { zh: "填报说明", en: "Remarked when it was written" },
  answered: { zh: "说明", en: "Answered" },
  cleared: { zh: "核实无误", en: "Cleared" },
  confirmed: { zh: "认定属实", en: "Confirmed" }
}

/** Which of the suspicions that a run did something with are shown. */
export const runWords = {
  opened: { zh: "只看一次核验新发现的（点“重置”看全部）", en: "Only those that one run opened (reset to see all)" },
  reopened: {
    zh: "只看一次核验中再次出现的（点“重置”看全部）",
    en: "Only those that came back in one run (reset to see all)"
  },
  resolved: {
    zh: "只看一次核验中消除的（点“重置”看全部）",
    en: "Only those that one run resolved (reset to see all)"
  },
  touched: { zh: "只看一次核验有变动的（点“重置”看全部）", en: "Only those that one run changed (reset to see all)" }
} satisfies Words

export const words = {
  colon: { zh: "：", en: ": " },
  nextOne: { zh: "下一条疑点", en: "Next suspicion" },
  judged: { zh: "已记录。", en: "Recorded." },
  toJudging: { zh: "跳到办理", en: "Skip to what you can do" },
  title: { zh: "疑点", en: "Suspicions" },
  found: (total: number) => ({ zh: `共 ${total} 条`, en: `${total} in all` }),
  onlyWhole: {
    zh: "只看整个地区的，不含下级地区的（点“重置”看全部）",
    en: "Only what concerns the area as a whole, without what lies below it (reset to see all)"
  },
  openedIn: (month: string) => ({
    zh: `只看${month}新发现的（点“重置”看全部）`,
    en: `Only those opened in ${month} (reset to see all)`
  }),
  resolvedIn: (month: string) => ({
    zh: `只看${month}消除或核实无误的（点“重置”看全部）`,
    en: `Only those that went or were cleared in ${month} (reset to see all)`
  }),
  only: (about: string) => ({ zh: `只看 ${about}（点“重置”看全部）`, en: `Only ${about} (reset to see all)` }),
  choose: { zh: "选择", en: "Choose" },
  filters: { zh: "筛选条件", en: "Filters" },
  county: { zh: "县（市、区）", en: "County" },
  township: { zh: "乡镇（街道）", en: "Township" },
  village: { zh: "村（社区）", en: "Village" },
  topic: { zh: "类别", en: "Topic" },
  rule: { zh: "规则", en: "Rule" },
  notHandedOver: { zh: "只列未交办整改的。", en: "Only those that are in no open case." },
  relapsed: { zh: "销号后又出现（反弹）", en: "came back after it was closed (relapse)" },
  relapseOf: { zh: "反弹自", en: "Came back from" },
  inCase: (number: string, state: string) => ({ zh: `${number} · ${state}`, en: `Case ${number} · ${state}` }),
  severity: { zh: "级别", en: "Severity" },
  state: { zh: "状态", en: "State" },
  all: { zh: "全部", en: "All" },
  waiting: { zh: "待处理", en: "Waiting" },
  anyState: { zh: "全部状态", en: "Any state" },
  reset: { zh: "重置", en: "Reset" },
  byVillage: { zh: "各村疑点", en: "By village" },
  ofWholeArea: { zh: "（全域）", en: "(as a whole)" },
  subject: { zh: "对象", en: "Subject" },
  contradiction: { zh: "疑点", en: "What contradicts" },
  place: { zh: "所在", en: "Place" },
  openedOn: { zh: "发现于", en: "Since" },
  emptyTitle: { zh: "没有符合条件的疑点", en: "No suspicion matches" },
  emptyFiltered: {
    zh: "可放宽条件，或点“重置”查看全部。没有疑点不等于没有问题：无法判定的内容见“核验”。",
    en: "Widen the filters, or reset them. No suspicion does not mean no fault: see Runs for what could not be judged."
  },
  chooseAll: { zh: "全选本页", en: "Choose all of this page" },
  chosenCount: (count: number) => ({ zh: `已选 ${count} 条`, en: `${count} chosen` }),
  toClear: { zh: "写明理由", en: "Give the reason" },
  toHandOver: { zh: "交办所选", en: "Hand these over" },
  clearTogether: { zh: "批量核实无误", en: "Clear several" },
  handOverTogether: { zh: "批量交办", en: "Hand several over" },
  noneOpenTitle: { zh: "没有待处理的疑点", en: "No suspicion waits" },
  noneOpen: {
    zh: "本地区的疑点都已处理，或没有发现。没有疑点不等于没有问题：无法判定的内容见“核验”。",
    en: "All of this area were dealt with, or none was found. That does not mean no fault: see Runs for what could not be judged."
  },
  emptyAll: {
    zh: "还没有核验结果。先在“导入”页导入台账，导入后自动核验。",
    en: "Nothing was verified yet. Take ledgers in at Imports; they are verified by themselves."
  },
  back: { zh: "返回疑点列表", en: "Back to the list" },
  rowsTitle: { zh: "互相矛盾的台账", en: "The rows that contradict each other" },
  rowsHint: {
    zh: "标黄并注“佐证”的内容是判定所依据的；号码已脱敏。",
    en: "What is marked “cited” in yellow is what the verdict rests on; numbers are masked."
  },
  cited: { zh: "佐证", en: "cited" },
  missingRow: { zh: "无此行", en: "no such row" },
  missingRows: (rows: number) => ({ zh: `缺 ${rows} 行`, en: `${rows} rows missing` }),
  missingRowHint: { zh: "台账中应有而没有", en: "the ledger should have it and does not" },
  otherFields: (count: number) => ({ zh: `其余 ${count} 项`, en: `${count} more fields` }),
  counted: { zh: "统计数", en: "figures" },
  whenJudged: (value: string) => ({ zh: `核验时为：${value}`, en: `when judged: ${value}` }),
  rowCount: (rows: number) => ({ zh: `${rows} 行`, en: `${rows} rows` }),
  why: { zh: "为什么", en: "Why" },
  condition: { zh: "判定条件", en: "It fails when" },
  toDo: { zh: "怎么办", en: "What to do" },
  history: { zh: "经过", en: "History" },
  historyOn: (day: string) => ({ zh: `${day}核验`, en: `judged ${day}` }),
  toRule: { zh: "查看规则", en: "The rule" },
  recheck: (day: string) => ({ zh: `即使台账不变，${day}起结论可能变化`, en: `may change by time alone from ${day}` }),
  remark: { zh: "填报说明", en: "Remark" },
  remarkBy: (who: string, when: string) => ({
    zh: `${who}于${when}填报时写明；只供参看，不代替核实。`,
    en: `Said by ${who} on ${when} when the row was written; to be read, not to be taken for a clearance.`
  }),
  sameVillage: { zh: "当地全部疑点", en: "All of this place" }
} satisfies Words
