import type { Remedy } from "../Remedy.ts"

export const employmentRemedies = {
  "ledger.new-worker-missing": {
    measure: { zh: "核实去向和意愿，补录台账", en: "Ask what the person does and wants, and complete the ledger" },
    evidence: { zh: "入户核查表、补录后的台账", en: "The visit sheet and the completed ledger" },
    workingDays: 5
  },
  "ledger.worker-missing": {
    measure: {
      zh: "核实就业状况和意愿，补录台账",
      en: "Ask whether the person works and wants to, and complete the ledger"
    },
    evidence: { zh: "入户核查表、补录后的台账", en: "The visit sheet and the completed ledger" },
    workingDays: 5
  },
  "ledger.stale": {
    measure: { zh: "逐人核实并更新台账", en: "Verify each person and refresh the ledger" },
    evidence: { zh: "更新后的台账（核实日期）", en: "The refreshed ledger with its verification days" },
    workingDays: 5
  },
  "ledger.incomplete": {
    measure: { zh: "补齐务工记录所缺各项", en: "Fill in what the record lacks" },
    evidence: { zh: "补齐后的台账", en: "The completed ledger" },
    workingDays: 5
  },
  "ledger.dates-impossible": {
    measure: { zh: "核实务工起止时间，更正台账", en: "Find out the dates and correct the ledger" },
    evidence: { zh: "更正后的台账", en: "The corrected ledger" },
    workingDays: 5
  },
  "ledger.no-labour-away": {
    measure: {
      zh: "核实劳动能力和务工情况，更正台账",
      en: "Find out whether the person can and does work, and correct the ledger"
    },
    evidence: { zh: "入户核查表、更正后的台账", en: "The visit sheet and the corrected ledger" },
    workingDays: 5
  },
  "ledger.student-working": {
    measure: {
      zh: "核实在校和务工情况，更正台账",
      en: "Find out whether the person goes to school or works, and correct the ledger"
    },
    evidence: { zh: "入户核查表、更正后的台账", en: "The visit sheet and the corrected ledger" },
    workingDays: 5
  },
  "ledger.destitute-away": {
    measure: {
      zh: "核实供养和务工情况，更正台账或报请复核",
      en: "Verify support and work, and correct the ledger or have the support looked at"
    },
    evidence: {
      zh: "入户核查表、更正后的台账或复核意见",
      en: "The visit sheet and the corrected ledger, or the outcome of that look"
    },
    workingDays: 10
  },
  "ledger.away-by-local-channel": {
    measure: { zh: "核实务工地和渠道，更正台账", en: "Find out place and channel and correct the ledger" },
    evidence: { zh: "更正后的台账", en: "The corrected ledger" },
    workingDays: 5
  },
  "ledger.post-without-appointment": {
    measure: {
      zh: "核实在岗情况，补录聘用或更正务工记录",
      en: "Verify the post, enter the appointment or correct the record"
    },
    evidence: { zh: "聘用协议或更正后的台账", en: "The agreement, or the corrected ledger" },
    workingDays: 5
  },
  "ledger.appointment-without-record": {
    measure: { zh: "核实在岗情况，补录务工记录或登记退岗", en: "Verify the post, enter the record or the day of exit" },
    evidence: { zh: "更正后的台账或退岗手续", en: "The corrected ledger, or the papers of exit" },
    workingDays: 5
  },
  "ledger.two-places": {
    measure: {
      zh: "核实现务工地，结束或更正另一条记录",
      en: "Find out where the person works and end or correct the other record"
    },
    evidence: { zh: "更正后的台账", en: "The corrected ledger" },
    workingDays: 5
  },
  "ledger.returned-unattended": {
    measure: { zh: "联系本人，推荐岗位或安排培训", en: "Ask the person, and refer a vacancy or offer a class" },
    evidence: { zh: "推荐、培训或就业登记", en: "The referral, the class or the new record" },
    workingDays: 10
  },
  "household.nobody-employed": {
    measure: { zh: "优先推荐岗位或安置公益性岗位", en: "Refer vacancies or offer a post first" },
    evidence: { zh: "推荐记录、聘用协议或务工记录", en: "The referral, the agreement or the record" },
    workingDays: 15
  },
  "household.monitored-without-measure": {
    measure: { zh: "落实就业、公岗、培训等开发式措施", en: "Find a job, a post or a class for a member" },
    evidence: { zh: "措施落实的登记和佐证", en: "The entry of what was done and its proof" },
    workingDays: 15
  }
} as const satisfies Readonly<Record<string, Remedy>>
