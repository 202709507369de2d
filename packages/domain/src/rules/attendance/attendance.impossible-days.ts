import { documents } from "../../policies/known/documents.ts"
import * as Month from "../../values/Month.ts"
import { cite } from "../cite.ts"
import { fail, notApplicable, pass } from "../Outcome.ts"
import { rule } from "../Rule.ts"

const noRows = notApplicable("无考勤", "there is no attendance")

export const attendanceImpossibleDays = rule({
  id: "attendance.impossible-days",
  title: { zh: "出勤天数异常", en: "Impossible number of days" },
  severity: "error",
  category: "post",
  view: "appointment",

  basis: [{ ...documents.notice, demands: "规范日常考勤，开展好公益岗位日常考核" }],
  parameters: {},

  words: {
    condition: { zh: "出勤天数小于0，或超过该月天数", en: "fewer than 0 days, or more than the month has" },
    why: {
      zh: "这样的考勤不可能真实，不能作为发放工资的依据。",
      en: "Such attendance cannot be true, and pay cannot rest on it."
    },
    toDo: { zh: "对照签到册更正出勤天数。", en: "Correct the number from the sign-in book." },
    fails: { zh: "2022年2月出勤29天。", en: "29 days in 2022-02." },
    passes: { zh: "2022年2月出勤28天。", en: "28 days in 2022-02." }
  },

  check({ id, attendance }, inquiry) {
    if (!inquiry.isAny("attendance", attendance.length)) return noRows
    const rows = attendance.filter(
      ({ month, days }) =>
        inquiry.is("negativeDays", days < 0, month) ||
        inquiry.isMore("attendedOfMonth", days, Month.length(month), month)
    )
    if (rows.length === 0) return pass
    const months = rows.map(({ month }) => month)
    return fail(
      {
        zh: `${Month.listInChinese(months)}出勤天数小于0或超过该月天数。`,
        en: `The days attended in ${Month.listInEnglish(months)} are negative or more than the month has.`
      },
      rows.map(({ month, days }) => cite("attendance", `${id}/${month}`, "days", days))
    )
  }
})
