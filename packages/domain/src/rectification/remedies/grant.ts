import type { Remedy } from "../Remedy.ts"

export const grantRemedies = {
  "grant.transport-missing": {
    measure: { zh: "核实务工情况，协助申报交通补贴", en: "Verify the work and help with the application" },
    evidence: { zh: "申报表、发放凭证", en: "The application and proof of payment" },
    workingDays: 15
  },
  "grant.transport-unjustified": {
    measure: {
      zh: "核实务工情况，追回补贴或补录台账",
      en: "Verify the work, and recover the grant or complete the ledger"
    },
    evidence: { zh: "务工证明或追回资金凭证", en: "Proof of the work, or of the money recovered" },
    workingDays: 15
  },
  "grant.startup-missing": {
    measure: { zh: "核实经营情况，协助申报开业补贴", en: "Verify the business and help with the application" },
    evidence: { zh: "申报表、发放凭证", en: "The application and proof of payment" },
    workingDays: 15
  },
  "grant.startup-unjustified": {
    measure: { zh: "核实经营情况，追回补贴或补录主体", en: "Verify the business, and recover the grant or enter it" },
    evidence: { zh: "营业执照或追回资金凭证", en: "The licence, or proof of the money recovered" },
    workingDays: 15
  },
  "grant.allowance-missing": {
    measure: { zh: "按出勤补发培训生活费", en: "Pay the allowance for the days attended" },
    evidence: { zh: "培训签到表、发放凭证", en: "The class's sign-in sheet and proof of payment" },
    workingDays: 15
  },
  "grant.allowance-amount": {
    measure: { zh: "核对出勤和标准，补发或追回差额", en: "Check days and rate, and pay or recover the difference" },
    evidence: { zh: "签到表、补发或追回凭证", en: "The sign-in sheet and proof of the payment or recovery" },
    workingDays: 10
  },
  "grant.duplicate": {
    measure: { zh: "追回重复发放的补贴或更正登记", en: "Recover the second payment or correct the entry" },
    evidence: { zh: "追回资金凭证或更正后的台账", en: "Proof of the money recovered, or the corrected ledger" },
    workingDays: 15
  },
  "grant.not-eligible": {
    measure: {
      zh: "核实对象，追回补贴或更正户信息",
      en: "Verify the household, and recover the grant or correct the household"
    },
    evidence: { zh: "资格核实材料、追回资金凭证", en: "Proof of eligibility or of the money recovered" },
    workingDays: 15
  },
  "grant.unpaid": {
    measure: { zh: "落实资金，发放补贴", en: "Provide the money and pay the grant" },
    evidence: { zh: "发放凭证", en: "Proof of payment" },
    workingDays: 15
  },
  "area.grant-coverage": {
    measure: { zh: "落实资金，批量组织申报发放", en: "Provide the money, and have all apply and be paid" },
    evidence: { zh: "资金文件、发放花名册和凭证", en: "The funding paper, the roster of payments and their proof" },
    workingDays: 20
  }
} as const satisfies Readonly<Record<string, Remedy>>
