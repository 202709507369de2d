import type { Remedy } from "../Remedy.ts"

export const rectificationRemedies = {
  "inspection.sample-differs": {
    measure: { zh: "核对入户清单和名单，更正样本数", en: "Check visits and places, and correct the numbers" },
    evidence: { zh: "入户清单、更正后的通报", en: "The list of visits and the corrected circular" },
    workingDays: 3
  },
  "inspection.totals-differ": {
    measure: {
      zh: "核对问题清单，更正通报或补录问题",
      en: "Check the list of problems, and correct the circular or enter what is missing"
    },
    evidence: { zh: "问题清单、更正后的通报", en: "The list of problems and the corrected circular" },
    workingDays: 3
  },
  "case.incomplete": {
    measure: {
      zh: "补齐责任、措施、时限和质量要求",
      en: "Enter who answers for it, the measure, the deadline and what is demanded"
    },
    evidence: { zh: "补齐后的整改清单", en: "The completed list of cases" },
    workingDays: 3
  },
  "case.overdue": {
    measure: { zh: "抓紧整改，说明逾期原因", en: "Put it right and explain the delay" },
    evidence: { zh: "整改佐证、情况说明", en: "Proof that it was put right, with an explanation" },
    workingDays: 5
  },
  "case.unproved": {
    measure: {
      zh: "退回整改，补充佐证并由其他单位复核",
      en: "Return it, add the proof and have somebody else verify it"
    },
    evidence: { zh: "佐证材料、复核意见", en: "The proof and the outcome of the review" },
    workingDays: 5
  },
  "case.recurred": {
    measure: { zh: "开展回头看，查清反弹原因", en: "Look again and find the cause" },
    evidence: { zh: "回头看报告、长效措施", en: "The report and what was changed for good" },
    workingDays: 10
  },
  "case.no-wider-check": {
    measure: { zh: "对全县核验同类问题", en: "Run the rule over the county" },
    evidence: { zh: "核验批次和处理结果", en: "The run and what came of it" },
    workingDays: 5
  }
} as const satisfies Readonly<Record<string, Remedy>>
