import { type CaseStepName, caseStepTitles } from "@wengang/domain/rectification/CaseStepName.ts"
import type { Sentence } from "@wengang/domain/values/Sentence.ts"
import type { Words } from "../language/Words.ts"

/** What can happen to a case: its events, its beginning, and a look at others of the kind. */
export const stepWords = caseStepTitles

/** What a step is called; undefined where it is none. */
export function stepWord(kind: string): Sentence | undefined {
  return stepWords[kind as CaseStepName]
}

/** What the details of a step are. */
export const detailWords: Readonly<Record<string, Sentence>> = {
  responsible: { zh: "责任人", en: "Responsible" },
  measure: { zh: "措施", en: "Measure" },
  deadline: { zh: "时限", en: "Deadline" },
  quality: { zh: "要求", en: "Demands" },
  text: { zh: "内容", en: "In words" },
  account: { zh: "整改情况", en: "Account" },
  reason: { zh: "理由", en: "Reason" },
  until: { zh: "延至", en: "Until" },
  leader: { zh: "责任领导", en: "Leader" },
  result: { zh: "结果", en: "Result" }
}

export const levelWords: Readonly<Record<string, Sentence>> = {
  nation: { zh: "国家", en: "nation" },
  province: { zh: "省级", en: "province" },
  city: { zh: "市级", en: "city" },
  county: { zh: "县级", en: "county" },
  township: { zh: "乡镇", en: "township" },
  village: { zh: "村级", en: "village" }
}

/** Why a step cannot be taken yet: what comes first, and who does it. */
export const awaitedWords = {
  closed: { zh: "本事项已销号，不再变动。", en: "It is closed for good." },
  ownFirst: (step: Sentence, first: Sentence) => ({
    zh: `“${step.zh}”须先由本单位“${first.zh}”。`,
    en: `“${step.en}” comes after “${first.en}”, by your own office.`
  }),
  paperFirst: {
    zh: "“申请销号”须先由本单位上传佐证材料。",
    en: "“Submit” comes after your own office has uploaded a paper that proves it."
  },
  submitted: (offices: Sentence) => ({
    zh: `已申请销号，等待${offices.zh}复核、销号；退回后才能再办理。`,
    en: `It was submitted and waits to be reviewed and closed (${offices.en}); your office acts again if it is returned.`
  }),
  tooLate: {
    zh: "整改时限已过，不能再“申请延期”；请尽快整改并申请销号。",
    en: "The deadline has passed: “Ask for more time” is no longer possible. Put it right and submit it."
  },
  extensionAsked: (unit: string) => ({
    zh: `延期申请已提交，由${unit}决定。`,
    en: `More time was asked for; ${unit} decides.`
  }),
  unsubmitted: (unit: string, next: Sentence) => ({
    zh: `“复核通过”“退回整改”“销号”须先由${unit}申请销号；目前等其“${next.zh}”。`,
    en: `“Review”, “Return” and “Close” come after ${unit} has submitted it; its next step is “${next.en}”.`
  }),
  inHand: (unit: string, next: Sentence) => ({
    zh: `下一步“${next.zh}”由${unit}办理。`,
    en: `The next step, “${next.en}”, is taken by ${unit}.`
  }),
  inReview: (offices: Sentence) => ({
    zh: `下一步由${offices.zh}复核、销号。`,
    en: `It is reviewed and closed next (${offices.en}).`
  }),
  reviewAfter: (office: Sentence) => ({
    zh: `“复核通过”须先由${office.zh}复核。`,
    en: `Your “Review” comes after the review by the ${office.en}.`
  }),
  reviews: (offices: Sentence) => ({ zh: `“复核通过”由${offices.zh}办理。`, en: `It is reviewed by: ${offices.en}.` }),
  closeAfter: (offices: Sentence) => ({
    zh: `“销号”须先由${offices.zh}复核通过。`,
    en: `“Close” comes after its reviews (${offices.en}).`
  }),
  closes: (office: Sentence) => ({ zh: `“销号”由${office.zh}办理。`, en: `It is closed by the ${office.en}.` })
} satisfies Words

export const words = {
  title: { zh: "整改", en: "Cases" },
  filters: { zh: "筛选条件", en: "Filters" },
  lamp: { zh: "期限灯", en: "Time left" },
  state: { zh: "状态", en: "State" },
  all: { zh: "全部", en: "All" },
  mine: { zh: "只看本单位的", en: "Only my office's" },
  reset: { zh: "重置", en: "Reset" },
  shownAs: { zh: "显示方式", en: "Shown as" },
  table: { zh: "表格", en: "Table" },
  board: { zh: "看板", en: "Board" },
  boardHint: {
    zh: "按状态分列，先到期的在上。看板不能拖动：状态只随办理步骤和材料变化，请打开事项办理。",
    en: "By state, those due first on top. Nothing is dragged: a state changes by a step and its papers alone. Open the case."
  },
  cases: { zh: " 个事项", en: " cases" },
  more: (count: number) => ({ zh: `还有 ${count} 个`, en: `${count} more` }),
  dueOn: (day: string) => ({ zh: `${day}到期`, en: `due ${day}` }),
  closedOn: (day: string) => ({ zh: `${day}销号`, en: `closed ${day}` }),
  number: { zh: "编号", en: "Number" },
  finding: { zh: "问题", en: "Finding" },
  place: { zh: "所在", en: "Place" },
  unit: { zh: "整改单位", en: "Office" },
  deadline: { zh: "时限", en: "Deadline" },
  noDeadline: { zh: "未定", en: "not set" },
  responsible: { zh: "责任人", en: "Responsible" },
  leads: (name: string) => ({ zh: `${name}（责任领导）`, en: `${name} (leader)` }),
  leader: { zh: "责任领导", en: "Leader" },
  findings: (count: number) => ({ zh: `${count} 条疑点`, en: `${count} findings` }),
  noLamp: { zh: "不计时限", en: "no deadline" },
  emptyTitle: { zh: "没有符合条件的整改事项", en: "No case matches" },
  onlyWhole: {
    zh: "只看整个地区的，不含下级地区的（点“重置”看全部）",
    en: "Only what concerns the area as a whole, without what lies below it (reset to see all)"
  },
  handedOverIn: (month: string) => ({
    zh: `只看${month}交办的（点“重置”看全部）`,
    en: `Only those handed over in ${month} (reset to see all)`
  }),
  closedIn: (month: string) => ({
    zh: `只看${month}销号的（点“重置”看全部）`,
    en: `Only those closed in ${month} (reset to see all)`
  }),
  emptyHint: {
    zh: "疑点认定属实后，由县级及以上在疑点页或疑点列表中“交办”，就会出现在这里。",
    en: "A confirmed suspicion that is handed over, on its page or in the list, appears here."
  },
  back: { zh: "返回整改列表", en: "Back to cases" },
  colon: { zh: "：", en: ": " },
  caseTitle: (number: string) => ({ zh: `整改事项 ${number}`, en: `Case ${number}` }),
  handedOverBy: { zh: "交办单位", en: "Handed over by" },
  handedOverOn: { zh: "交办日期", en: "Handed over on" },
  quality: { zh: "整改要求", en: "Demands" },
  plan: { zh: "整改方案", en: "Plan" },
  submission: { zh: "整改情况", en: "Account" },
  left: { zh: "待复核", en: "Still to review" },
  returns: { zh: "退回次数", en: "Returns" },
  relapseOf: { zh: "反弹自", en: "Came back from" },
  isRelapse: { zh: "反弹", en: "Relapse" },
  returned: (times: number) => ({
    zh: `已退回${times}次`,
    en: times === 1 ? "Returned once" : `Returned ${times} times`
  }),
  onlyAsked: { zh: "只列向本单位申请延期、待答复的。", en: "Only those for which my office was asked for more time." },
  extensionAsked: { zh: "申请延期，待答复", en: "More time asked for" },
  relapses: { zh: "后又反弹为", en: "Came back as" },
  extension: (day: string) => ({ zh: `申请延期至${day}`, en: `More time asked until ${day}` }),
  unsettled: (findings: number) => ({
    zh: `所列疑点还有 ${findings} 条没有消除：台账还没有更正，或更正后还没有核验。请先核对。`,
    en: `${findings === 1 ? "One finding" : `${findings} findings`} of it still ${findings === 1 ? "stands" : "stand"}: the ledgers were not corrected, or not verified since. Look into it first.`
  }),
  moved: (place: string) => ({ zh: `（已转到${place}名下）`, en: `(now of ${place})` }),
  standing: { zh: "所列疑点现状", en: "Its findings now" },
  remedy: { zh: "怎样算改好", en: "What putting right takes" },
  papers: { zh: "佐证材料", en: "Papers" },
  noPapers: { zh: "还没有材料。", en: "No papers yet." },
  upload: { zh: "上传材料", en: "Upload a paper" },
  uploadHint: {
    zh: "图片、PDF、Word、Excel；申请销号前至少一份。",
    en: "Pictures, PDF, Word, Excel; one at least before submitting."
  },
  history: { zh: "经过", en: "History" },
  steps: { zh: "办理", en: "Next steps" },
  noSteps: {
    zh: "现在没有需要您办理的步骤。",
    en: "There is no step for you to take now."
  },
  awaited: { zh: "还不能办理的步骤", en: "Steps that cannot be taken yet" },
  send: { zh: "提交", en: "Submit" },
  cancel: { zh: "取消", en: "Cancel" },
  done: { zh: "已办理。", en: "Done." },
  measure: { zh: "整改措施", en: "Measure" },
  newDeadline: { zh: "提前的时限（可不填）", en: "Earlier deadline (may stay empty)" },
  nextDeadline: { zh: "新的整改时限（可不填）", en: "New deadline (may stay empty)" },
  firstDeadline: { zh: "整改时限", en: "Deadline" },
  text: { zh: "内容（至少5个字）", en: "In words (five letters at least)" },
  account: { zh: "整改情况说明（至少5个字）", en: "What was done (five letters at least)" },
  evidence: { zh: "用哪些材料证明", en: "Papers that prove it" },
  reason: { zh: "理由（至少5个字）", en: "Reason (five letters at least)" },
  until: { zh: "延至", en: "Until" },
  wider: { zh: "举一反三", en: "Wider check" },
  widerHintOfTownship: {
    zh: "查看同一规则在本乡镇还有哪些疑点，并写明排查结果；全县的举一反三由县级及以上办理。",
    en: "See what the same rule finds in the township, and say what came of it; the county is looked through by county offices and above."
  },
  widerHint: {
    zh: "查看同一规则在全县还有哪些疑点，并写明排查结果。",
    en: "Looks for others of the same rule in the county; say what came of it."
  },
  widerResult: { zh: "排查结果（至少5个字）", en: "What came of it (five letters at least)" },
  widerDone: (open: number, confirmed: number, cleared: number) => ({
    zh: `同类疑点：待核查 ${open}，属实 ${confirmed}，核实无误 ${cleared}。`,
    en: `Of the kind: ${open} open, ${confirmed} confirmed, ${cleared} cleared.`
  }),
  widerList: { zh: "查看同类疑点", en: "See them" },
  handOnHint: {
    zh: "编号不变，整改时限除另行确定外也不变；由新的整改单位重新签收、制定方案，原方案和复核不再有效。",
    en: "The number stays, and the deadline unless another is set. The new office signs for it and plans anew; the former plan and reviews no longer count."
  },
  handedOn: (from: string, to: string) => ({ zh: `由${from}移交${to}`, en: `from ${from} to ${to}` }),
  handedOnOn: { zh: "移交日期", en: "Handed on on" },
  handOver: { zh: "交办整改", en: "Hand over" },
  handOverMany: (count: number) => ({ zh: `交办所选 ${count} 条`, en: `Hand over ${count} chosen` }),
  chosenHint: { zh: "只能交办“属实”的疑点。", en: "Only confirmed suspicions are handed over." },
  handOverHint: {
    zh: "交给哪个单位整改、谁负责、什么时限。不填时限时按规则的整改期限计算。",
    en: "Which office puts it right, who answers for it, by when. Without a day the rule's own time is taken."
  },
  to: { zh: "整改单位", en: "Office" },
  tooWide: { zh: "所选疑点不在同一个县，请分开交办。", en: "They lie in several counties: hand them over apart." },
  workingDays: { zh: "工作日数（或填日期）", en: "Working days (or a day)" },
  deadlineDay: { zh: "时限日期", en: "Deadline" },
  grouped: { zh: "合并为一个整改事项（须为同一规则）", en: "As one case (of one rule)" },
  countyOffice: { zh: "县级部门", en: "county department" },
  handedOver: (count: number) => ({ zh: `已交办 ${count} 个整改事项。`, en: `${count} cases were handed over.` }),
  choose: { zh: "选择", en: "Choose" }
} satisfies Words
