import type { Sentence } from "../../values/Sentence.ts"

/** What there may be one of. */
export const records = {
  attendance: { zh: "考勤记录", en: "row of attendance" },
  signer: { zh: "签到人", en: "signer" },
  payee: { zh: "收款人", en: "payee" },
  pay: { zh: "工资记录", en: "row of pay" },
  trainee: { zh: "该班次的参训记录", en: "place in the class of the grant" },
  channel: { zh: "渠道", en: "channel" },
  endOn: { zh: "结束日期", en: "end" },
  place: { zh: "务工地", en: "place of work" },
  namesake: {
    zh: "证件号码前18位相同的其他在册人员",
    en: "further person on the register whose number has the same first 18 characters"
  },
  paidOn: { zh: "发放日期", en: "day of payment" },
  appliedOn: { zh: "申请日期", en: "day of application" },
  approvedOn: { zh: "审批日期", en: "day of approval" },
  grantDay: { zh: "申请、审批或发放日期", en: "day of application, approval or payment" },
  identifiedOn: { zh: "识别日期", en: "day of identification" },
  agreementFrom: { zh: "协议起始日期", en: "start of the agreement" },
  agreementTo: { zh: "协议终止日期", en: "end of the agreement" },
  publicFrom: { zh: "公示起始日期", en: "start of publicity" },
  publicTo: { zh: "公示结束日期", en: "end of publicity" },
  insuredUntil: { zh: "意外伤害保险到期日期", en: "end of accident insurance" },
  plannedStart: { zh: "计划开班日期", en: "planned start" },
  handedOverOn: { zh: "交办日期", en: "day of handing over" },
  unitSince: { zh: "移交日期", en: "day of handing on" },
  deadline: { zh: "整改时限", en: "deadline" },
  closedOn: { zh: "销号日期", en: "day of closing" },
  lastRunOn: { zh: "对全县核验的日期", en: "day on which the rule was run over the county" },
  vacancyClosedOn: { zh: "截止日期", en: "closing day" },
  verifiedOn: { zh: "核实日期", en: "day of verification" },
  // Lists of other bureaus, by their names.
  deceased: { zh: "死亡名单记录", en: "entry on the list of the deceased" },
  publicPayroll: { zh: "当日有效的财政供养名单记录", en: "entry of the day on the list of the publicly paid" },
  insured: { zh: "当日有效的社保参保名单记录", en: "entry of the day on the list of the insured" },
  business: { zh: "当日有效的市场主体名单记录", en: "entry of the day on the list of businesses" },
  pension: { zh: "当日有效的养老待遇名单记录", en: "entry of the day on the list of pensioners" },
  imprisoned: { zh: "开班时有效的服刑名单记录", en: "entry on the list of the imprisoned at the start" }
} as const satisfies Readonly<Record<string, Sentence>>
export type RecordName = keyof typeof records
