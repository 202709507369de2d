import type { Remedy } from "../Remedy.ts"

export const reserveRemedies = {
  "vacancy.stale": {
    measure: { zh: "联系用工单位核实，更新或截止岗位", en: "Ask the employer, and refresh or close the vacancy" },
    evidence: { zh: "更新后的岗位储备", en: "The refreshed reserve" },
    workingDays: 5
  },
  "vacancy.incomplete": {
    measure: { zh: "补齐工种、月薪和联系电话", en: "Fill in occupation, pay and phone" },
    evidence: { zh: "补齐后的岗位储备", en: "The completed reserve" },
    workingDays: 5
  },
  "vacancy.employer-code-invalid": {
    measure: { zh: "对照营业执照更正信用代码", en: "Correct the code from the licence" },
    evidence: { zh: "营业执照复印件、更正后的岗位储备", en: "A copy of the licence and the corrected reserve" },
    workingDays: 5
  },
  "person.willing-unreferred": {
    measure: { zh: "推荐合适岗位并登记结果", en: "Refer a vacancy and enter what came of it" },
    evidence: { zh: "推荐记录", en: "The referral" },
    workingDays: 5
  },
  "area.reserve-short": {
    measure: { zh: "组织用工单位补充岗位储备", en: "Have employers add vacancies" },
    evidence: { zh: "补充后的岗位储备", en: "The reserve with what was added" },
    workingDays: 15
  }
} as const satisfies Readonly<Record<string, Remedy>>
