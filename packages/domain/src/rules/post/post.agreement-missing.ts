import { documents } from "../../policies/known/documents.ts"
import * as Day from "../../values/Day.ts"
import { cite } from "../cite.ts"
import { fail, pass } from "../Outcome.ts"
import { rule } from "../Rule.ts"
import { citeDates, notActive } from "./active.ts"

export const postAgreementMissing = rule({
  id: "post.agreement-missing",
  title: { zh: "协议缺失或过期", en: "Agreement missing or expired" },
  severity: "error",
  category: "post",
  view: "appointment",

  basis: [
    { ...documents.notice, demands: "规范劳动合同签订、人员聘用退出等程序" },
    { ...documents.postsGuizhou, demands: "上岗应签订劳动合同或劳务协议" }
  ],
  parameters: {},

  words: {
    condition: {
      zh: "在岗而协议起止日期不全，或协议已到期",
      en: "in post without both dates of an agreement, or with one that has expired"
    },
    why: {
      zh: "没有有效协议，工资、保险和责任都没有依据。",
      en: "Without an agreement in force pay, insurance and duties rest on nothing."
    },
    toDo: {
      zh: "补签或续签协议，登记起止日期；不再续聘的登记退岗。",
      en: "Sign or renew it and enter its dates, or enter the exit."
    },
    fails: {
      zh: "协议至2022年2月28日，2022年3月9日仍在岗。",
      en: "An agreement to 2022-02-28, in post on 2022-03-09."
    },
    passes: { zh: "协议至2022年3月9日，当日核验。", en: "An agreement to 2022-03-09, judged on that day." }
  },

  check(appointment, inquiry) {
    if (!inquiry.isActive(appointment)) return notActive
    const { id, agreementFrom, agreementTo } = appointment
    const isMissing = !inquiry.has("agreementFrom", agreementFrom) || !inquiry.has("agreementTo", agreementTo)
    const isExpired = agreementTo !== null && inquiry.isPast(agreementTo)
    if (!isMissing && !isExpired) return pass
    return fail(
      isExpired
        ? {
            zh: `在岗，协议已于${Day.inChinese(agreementTo)}到期。`,
            en: `In post, while the agreement expired on ${agreementTo}.`
          }
        : { zh: "在岗，未登记协议起止日期。", en: "In post without the dates of an agreement." },
      [
        ...citeDates(appointment),
        cite("appointment", id, "agreementFrom", agreementFrom),
        cite("appointment", id, "agreementTo", agreementTo)
      ]
    )
  }
})
