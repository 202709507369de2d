import type { Sentence } from "../../values/Sentence.ts"

interface MomentWords extends Sentence {
  readonly than: Sentence
}

/** Days and months against others than today. */
export const moments = {
  end: { zh: "结束日期", en: "the end", than: { zh: "开始日期", en: "the start" } },
  firstMonth: { zh: "首个核验月份", en: "the first month to look at", than: { zh: "末个核验月份", en: "the last" } },
  measure: { zh: "措施日期", en: "the day of the measure", than: { zh: "识别日期", en: "the identification" } },
  begun: { zh: "开始日期", en: "the start", than: { zh: "务工结束日期", en: "the end of the job away" } },
  referred: { zh: "推荐日期", en: "the referral", than: { zh: "务工结束日期", en: "the end of the job away" } },
  paidOn: { zh: "发放日期", en: "the payment", than: { zh: "最迟发放日期", en: "the last day allowed" } },
  ripe: { zh: "登记满期日期", en: "the day on which it was old enough", than: { zh: "发放日期", en: "the payment" } },
  agreementTo: {
    zh: "协议终止日期",
    en: "the end of the agreement",
    than: { zh: "最长期限", en: "the longest allowed" }
  },
  startOn: {
    zh: "上岗日期",
    en: "the start",
    than: { zh: "要求公示的起始日期", en: "the day from which publicity counts" }
  },
  publicTo: { zh: "公示结束日期", en: "the end of publicity", than: { zh: "上岗日期", en: "the start" } },
  nearRetirement: {
    zh: "退休前规定年限的起点",
    en: "the day from which too few years are left to retirement",
    than: { zh: "首次上岗日期", en: "the first start" }
  },
  monthAfter: { zh: "月份", en: "the month", than: { zh: "死亡或迁出当月", en: "the month of death or removal" } },
  paidAfter: { zh: "发放日期", en: "the payment", than: { zh: "死亡或迁出日期", en: "the day of death or removal" } },
  appliedAfter: {
    zh: "申请日期",
    en: "the application",
    than: { zh: "死亡或迁出日期", en: "the day of death or removal" }
  },
  goneAtStart: { zh: "状态日期", en: "the day of the status", than: { zh: "开班日期", en: "the start of the class" } },
  lastRun: { zh: "最近一次全县核验", en: "the last run over the county", than: { zh: "销号日期", en: "the closing" } },
  confirmed: { zh: "再次属实日期", en: "the confirmation", than: { zh: "销号日期", en: "the closing" } },
  confirmedBy: {
    zh: "再次属实日期",
    en: "the confirmation",
    than: { zh: "回看截止日期", en: "the end of looking back" }
  }
} as const satisfies Readonly<Record<string, MomentWords>>
export type Moment = keyof typeof moments
