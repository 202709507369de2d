import type { AppointmentFacts, PayRow } from "../../dossiers/HouseholdDossier.ts"
import { documents } from "../../policies/known/documents.ts"
import * as Money from "../../values/Money.ts"
import * as Month from "../../values/Month.ts"
import * as Period from "../../values/Period.ts"
import { cite } from "../cite.ts"
import type { Inquiry } from "../Inquiry.ts"
import { about, type Evidence, fail, notApplicable, pass } from "../Outcome.ts"
import { count, parameter, rule } from "../Rule.ts"

const noMonth = notApplicable("没有全月在岗的完整月份", "no complete month was served whole")

export const payInArrears = rule({
  id: "pay.in-arrears",
  title: { zh: "岗位工资欠发", en: "Pay in arrears" },
  severity: "error",
  category: "post",
  view: "appointment",

  basis: [
    { ...documents.notice, demands: "定期排查工资发放情况，保障公益性岗位工资按时足额发放" },
    { ...documents.postsJinzhai, demands: "公益性岗位按月考评、按月发放" }
  ],
  parameters: {
    since: parameter<string>({
      name: "since",
      kind: "month",
      title: { zh: "自何月起核验", en: "first month looked at" },
      unit: "",
      national: "2020-01",
      source: documents.catalogue,
      standing: "unconfirmed"
    }),
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
      zh: "{since}以来有全月在岗的完整月份未发或少发工资，且其中最早的月份结束已超过{days}天",
      en: "a complete month since {since}, active every day, is unpaid or short, and the oldest ended more than {days} days ago"
    },
    why: {
      zh: "在岗领补：履职的人应按月足额领到工资。",
      en: "Who serves a post is to be paid in full each month."
    },
    toDo: {
      zh: "查明欠发原因，落实资金补发到本人社保卡；已发放的补录工资。",
      en: "Find the reason, pay what is owed to the holder's card, or enter what was paid."
    },
    fails: {
      zh: "月工资300元，2021年10月起无工资记录，2022年3月9日核验：欠发5个月1500元。",
      en: "300 yuan a month, no pay since 2021-10, judged on 2022-03-09: five months, 1500 yuan."
    },
    passes: {
      zh: "只欠2022年2月，2022年3月9日核验；实发不少于应发的月份不欠，不论何日发放。",
      en: "Only 2022-02 is owed, judged on 2022-03-09; a month paid in full is not owed, on whichever day it was paid."
    },
    amount: { zh: "欠发的工资", en: "the pay that is owed" }
  },

  check(appointment, inquiry, { since, days }) {
    const { first, last } = servedMonths(appointment, inquiry, since as Month.Month)
    if (inquiry.isLater("firstMonth", first, last)) return noMonth
    const rows = new Map(appointment.pay.map((row) => [row.month, row]))
    const owed: Array<Month.Month> = []
    const evidence: Array<Evidence> = []
    let sum = 0
    let byRow = false
    for (let month = first; month <= last; month = Month.plus(month, 1)) {
      const row = rows.get(month)
      const short = shortOf(row, appointment, month, inquiry)
      if (short <= 0) continue
      owed.push(month)
      sum += short
      if (row !== undefined) byRow = true
      evidence.push(cite("pay", `${appointment.id}/${month}`, "paid", row?.paid ?? null))
    }
    const [oldest] = owed
    if (oldest === undefined || !inquiry.isOlderThan(Month.lastDay(oldest), days)) return pass
    const unsupplied = byRow ? undefined : inquiry.unsupplied(appointment.post.area, "pay")
    return (
      unsupplied ??
      about(
        sum,
        fail(
          {
            zh: `${Month.listInChinese(owed)}工资未足额发放，共欠发${Money.inYuan(sum)}元。`,
            en: `Pay for ${Month.listInEnglish(owed)} is short by ${Money.inYuan(sum)} yuan in all.`
          },
          evidence
        )
      )
    )
  }
})

/** What is owed of a month: all of the monthly pay where it has no row. */
function shortOf(row: PayRow | undefined, { post }: AppointmentFacts, month: Month.Month, inquiry: Inquiry): number {
  if (inquiry.has("pay", row, month)) {
    const { due, paid } = row
    return inquiry.isLess("paidOfDue", paid, due, month) ? due - paid : 0
  }
  return inquiry.isAny("monthlyPay", post.monthlyPay, month) ? post.monthlyPay : 0
}

/** The first and last complete month since `since` of which the appointment was active every day. */
function servedMonths(appointment: AppointmentFacts, inquiry: Inquiry, since: Month.Month) {
  const { first, last } = Period.wholeMonths(appointment)
  // An appointment whose last month is complete gains no further one.
  const over = last !== null && inquiry.isPast(Month.lastDay(last))
  return { first: first > since ? first : since, last: over ? last : inquiry.lastCompleteMonth() }
}
