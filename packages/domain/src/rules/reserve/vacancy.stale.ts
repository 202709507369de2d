import { documents } from "../../policies/known/documents.ts"
import * as Day from "../../values/Day.ts"
import { cite } from "../cite.ts"
import { fail, notApplicable, pass } from "../Outcome.ts"
import { count, rule } from "../Rule.ts"
import { isOpen } from "./seeking.ts"

const closed = notApplicable("岗位已截止", "the vacancy is closed")

export const vacancyStale = rule({
  id: "vacancy.stale",
  title: { zh: "储备岗位未更新", en: "Vacancy not refreshed" },
  severity: "reminder",
  category: "reserve",
  view: "vacancy",

  basis: [{ ...documents.notice, demands: "做好就业帮扶岗位储备，通过本地吸纳、线上推介、外地对接确保及时就业" }],
  parameters: {
    days: count({
      name: "days",
      title: { zh: "核实间隔上限", en: "longest interval between verifications" },
      unit: "天",
      national: 30,
      source: documents.catalogue,
      standing: "unconfirmed"
    })
  },

  words: {
    condition: {
      zh: "未截止的岗位，核实（未核实的按发布）已超过{days}天",
      en: "an open vacancy verified (else published) more than {days} days ago"
    },
    why: { zh: "岗位早已招满或撤销，推荐就会落空。", en: "People are referred to places that were filled long ago." },
    toDo: {
      zh: "联系用工单位核实，更新核实日期或登记截止。",
      en: "Ask the employer, then enter the day of verification or close the vacancy."
    },
    fails: { zh: "2022年2月6日核实，2022年3月9日未截止。", en: "Verified on 2022-02-06, open on 2022-03-09." },
    passes: { zh: "2022年2月7日核实，2022年3月9日核验。", en: "Verified on 2022-02-07, judged on 2022-03-09." }
  },

  check(vacancy, inquiry, { days }) {
    if (!isOpen(vacancy, inquiry)) return closed
    const { id, verifiedOn, publishedOn, closedOn } = vacancy
    const on = inquiry.has("verifiedOn", verifiedOn) ? verifiedOn : publishedOn
    if (!inquiry.isOlderThan(on, days)) return pass
    return fail(
      verifiedOn === null
        ? {
            zh: `${Day.inChinese(on)}发布，超过${days}天未核实。`,
            en: `Published on ${on}, and not verified for more than ${days} days.`
          }
        : {
            zh: `上次核实日期为${Day.inChinese(on)}，已超过${days}天。`,
            en: `Last verified on ${on}, more than ${days} days ago.`
          },
      [
        verifiedOn === null
          ? cite("vacancy", id, "publishedOn", publishedOn)
          : cite("vacancy", id, "verifiedOn", verifiedOn),
        cite("vacancy", id, "closedOn", closedOn)
      ]
    )
  }
})
