import { documents } from "../../policies/known/documents.ts"
import * as Money from "../../values/Money.ts"
import * as Month from "../../values/Month.ts"
import { cite } from "../cite.ts"
import { about, type Evidence, fail, notApplicable, pass } from "../Outcome.ts"
import { rule } from "../Rule.ts"
import { months } from "../settled.ts"

const unpaid = notApplicable("判定期内未发放工资", "nothing was paid for the months looked at")

export const payWithoutAttendance = rule({
  id: "pay.without-attendance",
  title: { zh: "无考勤发放工资", en: "Pay without attendance" },
  severity: "error",
  category: "post",
  view: "appointment",

  basis: [
    { ...documents.xuchangRules, demands: "在岗领补" },
    { ...documents.postsJinzhai, demands: "公益性岗位按月考评、按月发放" }
  ],
  parameters: { months },

  words: {
    condition: {
      zh: "最近{months}个完整月中，有的月份实发工资大于0，而无考勤或出勤0天",
      en: "pay above 0 for one of the last {months} complete months with no attendance or 0 days"
    },
    why: {
      zh: "没有出勤依据就发工资，可能是空岗、挂名领补。",
      en: "Pay without attendance may go to a post that nobody serves."
    },
    toDo: {
      zh: "核实该月是否在岗；在岗的补录考勤，未在岗的追回工资。",
      en: "Find out whether the post was served; enter the attendance, or recover the pay."
    },
    fails: { zh: "2022年1月发放300元，该月无考勤。", en: "300 yuan paid for 2022-01, without attendance." },
    passes: { zh: "2022年1月发放300元，出勤20天。", en: "300 yuan paid for 2022-01, 20 days attended." },
    amount: { zh: "无出勤月份的工资", en: "the pay of months without attendance" }
  },

  check(appointment, inquiry, { months }) {
    const last = inquiry.lastCompleteMonth()
    const first = inquiry.firstOfCompleteMonths(months)
    const paid = appointment.pay.filter(
      (row) => inquiry.isAny("paid", row.paid, row.month) && inquiry.isAmong(row.month, first, last)
    )
    if (!inquiry.isAny("paidMonths", paid.length)) return unpaid
    const attended = new Map(appointment.attendance.map((row) => [row.month, row.days]))
    const without: Array<Month.Month> = []
    const evidence: Array<Evidence> = []
    let sum = 0
    let byRow = false
    for (const row of paid) {
      const days = attended.get(row.month)
      if (inquiry.has("attendance", days, row.month)) {
        if (inquiry.isAny("attended", days, row.month)) continue
        byRow = true
      }
      const key = `${appointment.id}/${row.month}`
      without.push(row.month)
      sum += row.paid
      evidence.push(cite("pay", key, "paid", row.paid), cite("attendance", key, "days", days ?? null))
    }
    if (without.length === 0) return pass
    const unsupplied = byRow ? undefined : inquiry.unsupplied(appointment.post.area, "attendance")
    return (
      unsupplied ??
      about(
        sum,
        fail(
          {
            zh: `${Month.listInChinese(without)}无出勤而发放工资，共${Money.inYuan(sum)}元。`,
            en: `${Money.inYuan(sum)} yuan was paid for ${Month.listInEnglish(without)} without attendance.`
          },
          evidence
        )
      )
    )
  }
})
