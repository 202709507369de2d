import type { Sentence } from "@wengang/domain/values/Sentence.ts"
import type { Words } from "../language/Words.ts"

export const words = {
  title: { zh: "公益岗", en: "Posts" },
  hint: {
    zh: "从需求到退岗各环节，当月工资表，和欠发在哪个环节。",
    en: "Each post from need to exit, the month's pay list, and where pay is held up."
  },
  month: { zh: "月份", en: "Month" },
  steps: { zh: "岗位环节", en: "Posts, step by step" },
  noPosts: { zh: "这个村当月没有公益岗。", en: "The village had no posts in that month." },
  post: { zh: "岗位", en: "Post" },
  holder: { zh: "在岗人员", en: "Holder" },
  nobody: { zh: "空岗", en: "vacant" },
  done: { zh: "已办", en: "done" },
  missing: { zh: "缺", en: "missing" },
  due: { zh: "待办", en: "due" },
  notYet: { zh: "未到", en: "not yet" },
  payList: (month: string) => ({ zh: `${month}工资表`, en: `Pay list of ${month}` }),
  lines: { zh: "工资表明细", en: "Lines of the list" },
  nobodyHeld: { zh: "当月没有人在岗。", en: "Nobody held a post in that month." },
  name: { zh: "姓名", en: "Name" },
  days: { zh: "出勤天数", en: "Days" },
  dueMoney: { zh: "应发（元）", en: "Due (yuan)" },
  paid: { zh: "实发（元）", en: "Paid (yuan)" },
  paidOn: { zh: "发放日期", en: "Paid on" },
  standing: { zh: "情况", en: "Standing" },
  complete: { zh: "手续齐全", en: "complete" },
  leftOutMark: { zh: "未列入", en: "left out" },
  sum: { zh: "合计", en: "Sum" },
  none: { zh: "无", en: "none" },
  submit: { zh: "提交工资表", en: "Submit the list" },
  leaveOut: (persons: number) => ({
    zh: `暂不列入手续或考勤不全的 ${persons} 人`,
    en: `leave out the ${persons} for whom something is missing`
  }),
  review: { zh: "审核通过", en: "Reviewed, right" },
  approve: { zh: "批准", en: "Approve" },
  return: { zh: "退回", en: "Return" },
  returnReason: { zh: "退回理由", en: "Why it is returned" },
  toMonth: { zh: "录入考勤和工资", en: "Enter attendance and pay" },
  digest: (digest: string) => ({ zh: `封存摘要 ${digest}`, en: `sealed as ${digest}` }),
  left: (persons: number, yuan: string) => ({
    zh: `批准后有更改，涉及 ${persons} 人、${yuan}`,
    en: `Changed since it was approved: ${persons} persons, ${yuan}`
  }),
  leftLine: (name: string, before: string, now: string) => ({
    zh: `${name}：批准时${before}，现为${now}`,
    en: `${name}: ${before} when approved, ${now} now`
  }),
  figures: (days: string, due: string) => ({ zh: `出勤 ${days} 天、应发 ${due}`, en: `${days} days, ${due} due` }),
  paidNow: (paid: string) => ({ zh: `、实发 ${paid}`, en: `, ${paid} paid` }),
  notListed: { zh: "不在表上", en: "not on the list" },
  history: { zh: "办理经过", en: "Steps" },
  submitStep: { zh: "提交", en: "submitted" },
  reviewStep: { zh: "审核通过", en: "reviewed" },
  approveStep: { zh: "批准", en: "approved" },
  returnStep: { zh: "退回", en: "returned" },
  print: { zh: "打印", en: "Print" },
  arrears: { zh: "欠发在哪个环节", en: "Where pay is held up" },
  arrearsHint: (from: string, to: string) => ({
    zh: `${from}至${to}全月在岗而未足额发放的工资。`,
    en: `Pay for whole months served from ${from} to ${to} that is not paid in full.`
  }),
  noArrears: { zh: "没有欠发。", en: "Nothing is owed." },
  owed: { zh: "欠发工资明细", en: "Pay that is owed" },
  owedAt: (stage: Sentence) => ({ zh: `欠发工资明细：${stage.zh}`, en: `Pay that is owed: ${stage.en}` }),
  foundOwed: (rows: number, persons: number, months: number, sum: string) => ({
    zh: `合计 ${sum}，涉及 ${persons} 人、${months} 个月，共 ${rows} 笔`,
    en: `${sum} in all, of ${persons} ${persons === 1 ? "person" : "persons"} and ${months} ${months === 1 ? "month" : "months"}, in ${rows} ${rows === 1 ? "row" : "rows"}`
  }),
  backToPosts: { zh: "返回公益岗", en: "Back to posts" },
  stage: { zh: "环节", en: "Stage" },
  persons: { zh: "人数", en: "Persons" },
  months: { zh: "月数", en: "Months" },
  money: { zh: "金额", en: "Amount" },
  lists: { zh: "已提交的工资表", en: "Lists that were submitted" },
  noLists: { zh: "没有符合条件的工资表。", en: "No list is like that." },
  chooseVillage: {
    zh: "在“地区”中选到村，查看岗位环节和工资表。",
    en: "Choose a village under Areas to see its posts and its list."
  },
  village: { zh: "村", en: "Village" },
  postNumber: { zh: "岗位编号", en: "Post number" },
  find: { zh: "查询", en: "Search" },
  sheet: { zh: "整月录入", en: "Month's sheet" },
  state: { zh: "状态", en: "State" },
  all: { zh: "全部", en: "all" },
  onlyLeft: { zh: "只看批准后有更改的", en: "Only those changed since they were approved" },
  change: { zh: "批准后更改", en: "Changed since" },
  colon: { zh: "：", en: ": " },
  foundLists: (count: number, isPart: boolean) => ({
    zh: `${isPart ? "本页" : "共"} ${count} 份`,
    en: `${count} ${count === 1 ? "list" : "lists"}${isPart ? " on this page" : " in all"}`
  }),
  waiting: (count: string) => ({ zh: `${count} 份工资表待您办理`, en: `${count} pay lists await you` }),
  changed: (count: string, persons: number, yuan: string) => ({
    zh: `${count} 份工资表批准后有更改，涉及 ${persons} 人、${yuan}`,
    en: `${count} approved pay lists changed since: ${persons} persons, ${yuan}`
  })
} satisfies Words

/** Where pay is held up, by the state of the month's list. */
export const stages = {
  drafted: { zh: "工资表未提交", en: "list not submitted" },
  submitted: { zh: "乡镇审核中", en: "with the township" },
  reviewed: { zh: "县级审批中", en: "with the county" },
  approved: { zh: "已批准未发放", en: "approved, not paid" }
} satisfies Words
