import type { Remedy } from "../Remedy.ts"

export const attendanceRemedies = {
  "attendance.village-without-records": {
    measure: { zh: "建立签到册，落实日常考勤", en: "Keep a sign-in book and take attendance" },
    evidence: { zh: "签到册、当月考勤表", en: "The sign-in book and the month's attendance sheet" },
    workingDays: 10
  },
  "attendance.holder-missing": {
    measure: { zh: "核实在岗情况，补录考勤或登记退岗", en: "Verify the post, enter the attendance or the day of exit" },
    evidence: { zh: "考勤表或退岗手续", en: "The attendance sheet, or the papers of exit" },
    workingDays: 5
  },
  "attendance.signed-by-other": {
    measure: { zh: "终止顶岗替岗，追回工资，重新聘用", en: "End the substitution, recover the pay and appoint anew" },
    evidence: {
      zh: "核查笔录、退岗手续、追回资金凭证",
      en: "The record of inquiry, papers of exit and proof of the money recovered"
    },
    workingDays: 10
  },
  "attendance.below-minimum": {
    measure: {
      zh: "核实出勤，按规定扣发或退岗",
      en: "Verify the attendance, and reduce the pay or end the appointment"
    },
    evidence: { zh: "签到册、考核结果", en: "The sign-in book and the outcome of the appraisal" },
    workingDays: 10
  },
  "attendance.impossible-days": {
    measure: { zh: "对照签到册更正出勤天数", en: "Correct the number from the sign-in book" },
    evidence: { zh: "签到册、更正后的考勤表", en: "The sign-in book and the corrected sheet" },
    workingDays: 5
  },
  "attendance.while-away": {
    measure: {
      zh: "更正不实考勤并追回工资，或更正务工台账",
      en: "Correct the attendance and recover the pay, or correct the ledger"
    },
    evidence: { zh: "核查笔录、更正后的考勤或台账", en: "The record of inquiry and the corrected entries" },
    workingDays: 10
  }
} as const satisfies Readonly<Record<string, Remedy>>
