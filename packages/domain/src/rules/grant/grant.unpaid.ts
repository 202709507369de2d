import { documents } from "../../policies/known/documents.ts"
import * as Day from "../../values/Day.ts"
import { cite, label } from "../cite.ts"
import { about, fail, notApplicable, pass } from "../Outcome.ts"
import { count, rule } from "../Rule.ts"

const notApproved = notApplicable("未审批", "not approved")

export const grantUnpaid = rule({
  id: "grant.unpaid",
  title: { zh: "审批后未发放", en: "Approved and not paid" },
  severity: "suspicion",
  category: "policy",
  view: "grant",

  basis: [{ ...documents.notice, demands: "落实一次性交通住宿费补贴、开业补贴和培训生活费补贴" }],
  parameters: {
    days: count({
      name: "days",
      title: { zh: "审批后的发放期限", en: "days allowed for payment after approval" },
      unit: "天",
      national: 30,
      source: documents.catalogue,
      standing: "unconfirmed"
    })
  },

  words: {
    condition: { zh: "审批已超过{days}天而未发放", en: "approved more than {days} days ago and not paid" },
    why: { zh: "审批后未发放，政策没有落实到人。", en: "What is approved and not paid has reached nobody." },
    toDo: {
      zh: "查明原因，落实资金发放；已发放的补录日期。",
      en: "Find the reason and pay it, or enter the day of payment."
    },
    fails: { zh: "2022年2月6日审批，2022年3月9日未发放。", en: "Approved on 2022-02-06, not paid by 2022-03-09." },
    passes: {
      zh: "2022年2月7日审批，2022年3月9日核验；已登记发放日期的作已发放，日期在核验日之后的也是。",
      en: "Approved on 2022-02-07, judged on 2022-03-09; a grant with a day of payment is paid, also where that day is yet to come."
    },
    amount: { zh: "未发放的补贴", en: "the grant that is not paid" }
  },

  check({ id, kind, amount, approvedOn, paidOn }, inquiry, { days }) {
    if (!inquiry.has("approvedOn", approvedOn)) return notApproved
    if (inquiry.has("paidOn", paidOn) || !inquiry.isOlderThan(approvedOn, days)) return pass
    return about(
      amount,
      fail(
        {
          zh: `${label("grant", "kind", kind)}于${Day.inChinese(approvedOn)}审批，超过${days}天未发放。`,
          en: `The grant was approved on ${approvedOn} and has not been paid for more than ${days} days.`
        },
        [cite("grant", id, "approvedOn", approvedOn), cite("grant", id, "paidOn", null)]
      )
    )
  }
})
