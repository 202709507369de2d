import type { Words } from "../language/Words.ts"

export const words = {
  persons: { zh: "疑点涉及的人员", en: "Persons whom suspicions concern" },
  personsHint: {
    zh: "一人一行，有几条疑点也只计一人。点疑点数看该人的疑点。",
    en: "A person a row, counted once however many suspicions there are. A number opens that person's."
  },
  amounts: { zh: "疑点涉及的金额", en: "Money that suspicions concern" },
  owed: { zh: "欠发工资明细", en: "Pay that is owed" },
  owedHint: {
    zh: "一人一个月一行；没有登记工资的月份按岗位月工资计。",
    en: "A holder and month a row; a month without a row of pay counts with the post's monthly pay."
  },
  amountsHint: { zh: "一个月工资或一笔补贴一行。", en: "A month of pay or a grant a row." },
  foundPersons: (total: number) => ({ zh: `共 ${total} 人`, en: total === 1 ? "1 person" : `${total} persons` }),
  foundAmounts: (rows: number, persons: number, sum: string) => ({
    zh: `合计 ${sum}，涉及 ${persons} 人，共 ${rows} 笔`,
    en: `${sum} in all, of ${persons === 1 ? "1 person" : `${persons} persons`}, in ${rows === 1 ? "1 row" : `${rows} rows`}`
  }),
  rule: (title: string) => ({ zh: `规则：${title}`, en: `Rule: ${title}` }),
  states: (names: string) => ({ zh: `疑点状态：${names}`, en: `Suspicions: ${names}` }),
  month: (month: string) => ({ zh: `月份：${month}`, en: `Month: ${month}` }),
  onlyWhole: {
    zh: "只含整个地区的疑点，不含下级地区的",
    en: "Only what concerns the area as a whole, without what lies below it"
  },
  allMonths: { zh: "看全部月份", en: "All months" },
  toSuspicions: { zh: "看这些疑点", en: "These suspicions" },
  name: { zh: "姓名", en: "Name" },
  elsewhere: { zh: "（外地）", en: "(elsewhere)" },
  household: { zh: "户", en: "Household" },
  place: { zh: "所在地", en: "Place" },
  suspicions: { zh: "疑点数", en: "Suspicions" },
  suspicion: { zh: "疑点", en: "Suspicion" },
  look: { zh: "查看", en: "Look" },
  post: { zh: "岗位", en: "Post" },
  paper: { zh: "项目", en: "Post or grant" },
  ofMonth: { zh: "月份", en: "Month" },
  due: { zh: "应发", en: "Due" },
  paid: { zh: "实发", en: "Paid" },
  notEntered: { zh: "未登记", en: "not entered" },
  amount: { zh: "涉及金额", en: "Amount" },
  owedAmount: { zh: "欠发金额", en: "Owed" },
  none: { zh: "没有符合条件的记录", en: "Nothing matches" },
  noneHint: { zh: "可换一个地区，或到“疑点”页查看。", en: "Choose another area, or look at Suspicions." }
} satisfies Words
