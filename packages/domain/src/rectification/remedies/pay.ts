import type { Remedy } from "../Remedy.ts"

export const payRemedies = {
  "pay.in-arrears": {
    measure: { zh: "落实资金，补发欠发工资", en: "Provide the money and pay what is owed" },
    evidence: { zh: "银行发放凭证", en: "The bank's proof of payment" },
    workingDays: 10
  },
  "pay.without-attendance": {
    measure: { zh: "补录考勤或追回工资", en: "Enter the attendance or recover the pay" },
    evidence: { zh: "考勤表或追回资金凭证", en: "The attendance sheet, or proof of the money recovered" },
    workingDays: 10
  },
  "pay.outside-appointment": {
    measure: { zh: "追回非在岗期间工资或更正聘用日期", en: "Recover the pay or correct the dates of the appointment" },
    evidence: { zh: "追回资金凭证或聘用协议", en: "Proof of the money recovered, or the agreement" },
    workingDays: 10
  },
  "pay.differs-from-attendance": {
    measure: { zh: "核对出勤和工资，补发或追回差额", en: "Check both, and pay or recover the difference" },
    evidence: { zh: "考勤表、补发或追回凭证", en: "The attendance sheet and proof of the payment or recovery" },
    workingDays: 10
  },
  "pay.payee-not-holder": {
    measure: {
      zh: "改为发放到本人社保卡，查清代收资金",
      en: "Pay to the holder's own card and account for what another received"
    },
    evidence: { zh: "本人社保卡发放凭证、情况说明", en: "Proof of payment to the holder's card, with an explanation" },
    workingDays: 10
  },
  "pay.late": {
    measure: { zh: "查明原因，建立按月发放机制", en: "Find the reason and see that pay comes each month" },
    evidence: { zh: "情况说明、当月发放凭证", en: "An explanation and proof of this month's payment" },
    workingDays: 10
  }
} as const satisfies Readonly<Record<string, Remedy>>
