import type { Remedy } from "../Remedy.ts"

export const trainingRemedies = {
  "plan.without-roster": {
    measure: { zh: "摸排意愿，将参训人员实名纳入计划", en: "Ask who wants to train and name each in the plan" },
    evidence: { zh: "实名培训计划名单", en: "The roster of the plan" },
    workingDays: 10
  },
  "plan.roster-short": {
    measure: { zh: "补足计划名单或调整计划人数", en: "Complete the roster or change the number" },
    evidence: { zh: "补充后的名单", en: "The completed roster" },
    workingDays: 10
  },
  "plan.incomplete": {
    measure: { zh: "补齐培训工种、时间、课时和地点", en: "Fill in occupation, dates, hours and place" },
    evidence: { zh: "完善后的培训计划", en: "The completed plan" },
    workingDays: 10
  },
  "plan.not-started": {
    measure: { zh: "组织开班或调整计划", en: "Hold a class or change the plan" },
    evidence: { zh: "开班通知、签到表或调整文件", en: "The notice and sign-in sheet of a class, or the changed plan" },
    workingDays: 15
  },
  "training.never-trained": {
    measure: {
      zh: "了解培训意愿，纳入培训计划",
      en: "Ask what the person wants to learn and enter the name in a plan"
    },
    evidence: { zh: "培训意愿登记表、计划名单或参训记录", en: "The entry of the wish, the roster or the class record" },
    workingDays: 15
  },
  "training.trainee-not-eligible": {
    measure: {
      zh: "核实参训情况，追回资金或更正信息",
      en: "Verify the attendance, and recover the money or correct the entry"
    },
    evidence: {
      zh: "签到表、核查笔录、追回资金凭证",
      en: "The sign-in sheet, the record of inquiry and proof of the money recovered"
    },
    workingDays: 15
  },
  "training.classes-overlap": {
    measure: {
      zh: "核对签到，更正花名册并追回重复资金",
      en: "Check the sign-in sheets, correct the roster and recover what was paid twice"
    },
    evidence: { zh: "签到表、更正后的花名册", en: "The sign-in sheets and the corrected roster" },
    workingDays: 10
  },
  "training.attended-while-away": {
    measure: {
      zh: "核实本人去向，更正花名册或务工台账",
      en: "Find out where the person was, and correct the roster or the ledger"
    },
    evidence: { zh: "核查笔录、更正后的花名册或台账", en: "The record of inquiry and the corrected entries" },
    workingDays: 10
  },
  "training.low-attendance-paid": {
    measure: {
      zh: "核对出勤，撤销证书、追回补贴",
      en: "Check the attendance, withdraw the certificate and recover the allowance"
    },
    evidence: { zh: "签到表、撤销和追回凭证", en: "The sign-in sheet and proof of the withdrawal and recovery" },
    workingDays: 15
  },
  "class.count-differs": {
    measure: {
      zh: "核对名册，更正人数或补录学员",
      en: "Check the roster, and correct the number or enter who is missing"
    },
    evidence: { zh: "报名表、更正后的花名册", en: "The list of enrolment and the corrected roster" },
    workingDays: 5
  }
} as const satisfies Readonly<Record<string, Remedy>>
