import type { Words } from "../language/Words.ts"

export const words = {
  title: { zh: "参数调整", en: "Proposals" },
  hint: {
    zh: "参数由一人提出、试算后提请发布，由另一人发布或退回。发布前不影响任何判定。",
    en: "One person proposes a parameter and has it tried; another releases or refuses it. Until then it changes nothing."
  },
  none: { zh: "还没有参数调整。", en: "No proposals yet." },
  noneHint: { zh: "在规则页面点“调整参数”提出。", en: "Propose one on the page of a rule." },
  all: { zh: "全部", en: "all" },
  history: { zh: "参数沿革", en: "History of parameters" },
  historyHint: { zh: "各地设定过的值，上级在前。", en: "The values that were set, areas above first." },
  noHistory: {
    zh: "本辖区及上级没有设定过，取全国的值。",
    en: "Nothing was set here or above; the nation's values hold."
  },
  nation: { zh: "全国", en: "the nation" },
  place: { zh: "适用地区", en: "Where" },
  parameter: { zh: "参数", en: "Parameter" },
  value: { zh: "值", en: "Value" },
  inForce: { zh: "起止", en: "In force" },
  open: (from: string) => ({ zh: `${from}起`, en: `from ${from}` }),
  between: (from: string, to: string) => ({ zh: `${from}至${to}`, en: `${from} to ${to}` }),
  source: { zh: "依据", en: "Source" },
  adjust: { zh: "调整参数", en: "Propose a change" },
  adjustHint: {
    zh: "先试算会新增、消除多少疑点，满意后再提请发布。",
    en: "It is tried first: you see what would open and resolve, and then hand it over."
  },
  now: (value: string) => ({ zh: `现值 ${value}`, en: `now ${value}` }),
  unit: { zh: "单位", en: "Unit" },
  from: { zh: "自何日起", en: "From" },
  to: { zh: "至何日止（可不填）", en: "To (may be left empty)" },
  sourceDate: { zh: "依据日期", en: "Date of the source" },
  standing: { zh: "状态", en: "Standing" },
  confirmed: { zh: "已确认", en: "confirmed" },
  unconfirmed: { zh: "待核实", en: "unconfirmed" },
  closing: {
    zh: "同一地区仍有效的时段止于前一日",
    en: "The window that still holds there ends the day before"
  },
  reason: { zh: "调整理由", en: "Why" },
  try: { zh: "试算", en: "Try it" },
  trying: { zh: "正在试算，可以离开本页。", en: "Being tried; you may leave this page." },
  tryingOf: (done: number, total: number) => ({
    zh: `正在试算：${done} / ${total}`,
    en: `Being tried: ${done} of ${total}`
  }),
  again: { zh: "重新试算", en: "Try again" },
  submit: { zh: "提请发布", en: "Hand over for release" },
  submitted: { zh: "已提请发布，由另一人办理。", en: "Handed over; somebody else releases it." },
  release: { zh: "发布", en: "Release" },
  refuse: { zh: "退回", en: "Refuse" },
  refuseReason: { zh: "退回理由", en: "Why it is refused" },
  withdraw: { zh: "撤回", en: "Withdraw" },
  rehearse: { zh: "试算", en: "try" },
  reallyRelease: {
    zh: "发布后参数随即生效，并核验所涉地区。确认发布？",
    en: "It will hold at once, and its area be verified. Release it?"
  },
  released: { zh: "已发布，正在核验所涉地区。", en: "Released; its area is being verified." },
  toRuns: { zh: "查看核验", en: "See the runs" },
  toProposals: { zh: "查看参数调整", en: "See the proposals" },
  stale: {
    zh: "试算之后参数、核验日期或规则有变，或又导入过台账，须重新试算。",
    en: "Parameters, the day judged or the rules have changed since, or ledgers were imported: try it again."
  },
  typedSince: (rows: number) => ({
    zh: `试算之后所涉地区另有 ${rows} 处零星改动，不影响发布。`,
    en: `${rows} single changes of rows there since; it may be released all the same.`
  }),
  effect: (opened: number, resolved: number) => ({
    zh: `新增 ${opened} 个疑点，消除 ${resolved} 个`,
    en: `${opened} suspicions more, ${resolved} fewer`
  }),
  where: (villages: number, persons: number) => ({
    zh: `涉及 ${villages} 个村、${persons} 人`,
    en: `${villages} villages, ${persons} persons`
  }),
  money: (yuan: string) => ({ zh: `涉及金额 ${yuan}`, en: `${yuan} concerned` }),
  changedWords: (count: number) => ({ zh: `另有 ${count} 个仍在、表述有变`, en: `${count} stay and read otherwise` }),
  asOf: (day: string) => ({ zh: `按${day}的台账试算`, en: `as of ${day}` }),
  byArea: { zh: "分地区", en: "By area" },
  area: { zh: "地区", en: "Area" },
  opened: { zh: "新增", en: "More" },
  resolved: { zh: "消除", en: "Fewer" },
  persons: { zh: "人数", en: "Persons" },
  further: (count: number) => ({ zh: `另有 ${count} 个地区未列出。`, en: `${count} areas are not listed.` }),
  onlyOwn: (count: number) => ({
    zh: `只看待您发布的：共 ${count} 项`,
    en: `Only those that await your release: ${count}`
  }),
  waiting: (count: number) => ({ zh: `${count} 项参数调整待您发布`, en: `${count} proposals await your release` }),
  untried: { zh: "尚未试算", en: "not tried yet" },
  proposedBy: (who: string, when: string) => ({ zh: `${who}于${when}提出`, en: `proposed by ${who}, ${when}` }),
  steps: { zh: "办理经过", en: "Steps" },
  unknown: { zh: "未设定", en: "not known" }
} satisfies Words
