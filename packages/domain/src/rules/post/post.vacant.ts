import type { Holding } from "../../dossiers/VillageDossier.ts"
import { documents } from "../../policies/known/documents.ts"
import * as Day from "../../values/Day.ts"
import { cite } from "../cite.ts"
import { fail, notApplicable, pass } from "../Outcome.ts"
import { count, rule } from "../Rule.ts"

const closed = notApplicable("岗位已撤销或核定人数为0", "the post was withdrawn, or nobody is approved for it")
const neverFilled = notApplicable("岗位从未聘用", "the post was never filled")

export const postVacant = rule({
  id: "post.vacant",
  title: { zh: "空岗未补", en: "Post left vacant" },
  severity: "reminder",
  category: "post",
  view: "post",

  basis: [
    { ...documents.postVacancies, demands: "岗位空缺应在5日内报告" },
    { ...documents.notice, demands: "按需设岗、以岗聘任，确保有就业能力且有就业意愿的贫困劳动力全覆盖" }
  ],
  parameters: {
    days: count({
      name: "days",
      title: { zh: "空岗补聘期限", en: "days allowed for filling a post" },
      unit: "天",
      national: 5,
      source: documents.postVacancies,
      standing: "unconfirmed"
    })
  },

  words: {
    condition: {
      zh: "未撤销、核定人数大于0的岗位无人在岗，最近一人退岗已超过{days}天",
      en: "a post that is not withdrawn, with an approved number above 0, has nobody in it, and the last left more than {days} days ago"
    },
    why: {
      zh: "岗位空着，职责无人履行，等待安置的人得不到岗位。",
      en: "The work is not done, and who waits for a post does not get it."
    },
    toDo: { zh: "报告空岗并及时补聘，不再需要的撤销。", en: "Report the vacancy and fill it, or withdraw the post." },
    fails: { zh: "2022年3月3日退岗，3月9日无人补聘。", en: "Left on 2022-03-03, nobody appointed by 2022-03-09." },
    passes: { zh: "2022年3月4日退岗，3月9日核验。", en: "Left on 2022-03-04, judged on 2022-03-09." }
  },

  check({ id, quota, withdrawnOn, holdings }, inquiry, { days }) {
    if (!inquiry.isAny("quota", quota) || (withdrawnOn !== null && inquiry.reached(withdrawnOn))) return closed
    let last: (Holding & { readonly endOn: Day.Day }) | undefined
    for (const holding of inquiry.all("appointments", holdings)) {
      const { endOn } = holding
      if (!inquiry.reached(holding.startOn)) continue
      // One that ends before it starts holds no day: by it nobody was in the post.
      if (endOn !== null && inquiry.isEarlier("end", endOn, holding.startOn, holding.id)) continue
      if (!inquiry.has("endOn", endOn, holding.id) || !inquiry.isPast(endOn)) return pass
      if (last === undefined || endOn > last.endOn) last = { ...holding, endOn }
    }
    if (last === undefined) return neverFilled
    if (!inquiry.isOlderThan(last.endOn, days)) return pass
    return fail(
      {
        zh: `${Day.inChinese(last.endOn)}退岗后超过${days}天无人在岗。`,
        en: `Nobody has been in the post since ${last.endOn}, for more than ${days} days.`
      },
      [
        cite("post", id, "quota", quota),
        cite("post", id, "withdrawnOn", withdrawnOn),
        cite("appointment", last.id, "endOn", last.endOn)
      ]
    )
  }
})
