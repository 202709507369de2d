import { documents } from "../../policies/known/documents.ts"
import * as Day from "../../values/Day.ts"
import * as Month from "../../values/Month.ts"
import { cite, lacks } from "../cite.ts"
import { fail, notApplicable, pass } from "../Outcome.ts"
import { count, rule } from "../Rule.ts"
import { months } from "../settled.ts"

const unpaid = notApplicable("判定期内未发放工资", "nothing was paid for the months looked at")
const noPaidOn = lacks("pay", "paidOn")

export const payLate = rule({
  id: "pay.late",
  title: { zh: "工资发放不及时", en: "Pay came late" },
  severity: "suspicion",
  category: "post",
  view: "appointment",

  basis: [
    { ...documents.notice, demands: "保障公益性岗位工资按时足额发放" },
    { ...documents.postsJinzhai, demands: "公益性岗位按月考评、按月发放" }
  ],
  parameters: {
    months,
    days: count({
      name: "days",
      title: { zh: "月末后的发放期限", en: "days allowed for payment after a month's end" },
      unit: "天",
      national: 31,
      source: documents.catalogue,
      standing: "unconfirmed"
    })
  },

  words: {
    condition: {
      zh: "最近{months}个完整月的工资中，有的在当月结束后超过{days}天才发放",
      en: "the pay for one of the last {months} complete months was paid more than {days} days after the month's end"
    },
    why: { zh: "工资不按月发放，影响困难群众的基本生活。", en: "Families in need live on this pay month by month." },
    toDo: {
      zh: "查明延迟原因，建立按月发放机制。",
      en: "Find out why it was late, and see that it is paid each month."
    },
    fails: { zh: "2021年10月工资于2021年12月2日发放。", en: "The pay for 2021-10 was paid on 2021-12-02." },
    passes: { zh: "2021年10月工资于2021年12月1日发放。", en: "The pay for 2021-10 was paid on 2021-12-01." }
  },

  check({ id, pay }, inquiry, { months, days }) {
    if (!inquiry.isAny("pay", pay.length)) return unpaid
    const last = inquiry.lastCompleteMonth()
    const first = inquiry.firstOfCompleteMonths(months)
    const paid = pay.filter(
      (row) => inquiry.isAny("paid", row.paid, row.month) && inquiry.isAmong(row.month, first, last)
    )
    if (paid.length === 0) return unpaid
    const late = paid.filter(
      ({ month, paidOn }) =>
        inquiry.has("paidOn", paidOn, month) &&
        inquiry.isLater("paidOn", paidOn, Day.plusDays(Month.lastDay(month), days), month)
    )
    if (late.length === 0) return paid.some(({ paidOn }) => paidOn === null) ? noPaidOn : pass
    const of = late.map(({ month }) => month)
    return fail(
      {
        zh: `${Month.listInChinese(of)}工资在当月结束后超过${days}天才发放。`,
        en: `The pay for ${Month.listInEnglish(of)} came more than ${days} days after the month's end.`
      },
      late.map(({ month, paidOn }) => cite("pay", `${id}/${month}`, "paidOn", paidOn))
    )
  }
})
