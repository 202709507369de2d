import { documents } from "../../policies/known/documents.ts"
import * as Money from "../../values/Money.ts"
import * as Month from "../../values/Month.ts"
import { cite } from "../cite.ts"
import { about, fail, notApplicable, pass } from "../Outcome.ts"
import { rule } from "../Rule.ts"

const unpaid = notApplicable("未发放工资", "nothing was paid")

export const payOutsideAppointment = rule({
  id: "pay.outside-appointment",
  title: { zh: "非在岗期间发放工资", en: "Pay outside the appointment" },
  severity: "error",
  category: "post",
  view: "appointment",

  basis: [{ ...documents.xuchangRules, demands: "在岗领补、有序退岗" }],
  parameters: {},

  words: {
    condition: {
      zh: "实发工资大于0的月份，没有一天在岗",
      en: "pay above 0 for a month in which the appointment was active on no day"
    },
    why: {
      zh: "未上岗或已退岗仍发工资，资金流向无人履职的岗位。",
      en: "Money goes to somebody who does not hold the post yet or any longer."
    },
    toDo: {
      zh: "核实上岗和退岗日期；日期无误的追回工资，日期有误的更正聘用。",
      en: "Verify the dates; recover the pay, or correct the appointment."
    },
    fails: {
      zh: "2021年9月30日退岗，2021年10月仍发放300元。",
      en: "Post left on 2021-09-30, 300 yuan paid for 2021-10."
    },
    passes: { zh: "2021年10月1日退岗，发放2021年10月工资。", en: "Post left on 2021-10-01, pay for 2021-10." },
    amount: { zh: "不在岗月份的工资", en: "the pay of months outside the appointment" }
  },

  check(appointment, inquiry) {
    const { id, startOn, endOn } = appointment
    const paid = appointment.pay.filter((row) => inquiry.isAny("paid", row.paid, row.month))
    if (!inquiry.isAny("paidMonths", paid.length)) return unpaid
    const outside = paid.filter(({ month }) => !inquiry.touchesMonth(appointment, month))
    if (outside.length === 0) return pass
    const months = outside.map(({ month }) => month)
    const sum = outside.reduce((total, row) => total + row.paid, 0)
    return about(
      sum,
      fail(
        {
          zh: `${Month.listInChinese(months)}不在岗而发放工资，共${Money.inYuan(sum)}元。`,
          en: `${Money.inYuan(sum)} yuan was paid for ${Month.listInEnglish(months)}, when the post was not held.`
        },
        [
          ...outside.map((row) => cite("pay", `${id}/${row.month}`, "paid", row.paid)),
          cite("appointment", id, "startOn", startOn),
          cite("appointment", id, "endOn", endOn)
        ]
      )
    )
  }
})
