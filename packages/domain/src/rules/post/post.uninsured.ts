import { documents } from "../../policies/known/documents.ts"
import * as Day from "../../values/Day.ts"
import { cite } from "../cite.ts"
import { fail, pass } from "../Outcome.ts"
import { rule } from "../Rule.ts"
import { citeDates, notActive } from "./active.ts"

export const postUninsured = rule({
  id: "post.uninsured",
  title: { zh: "未投意外伤害保险", en: "Holder not insured" },
  severity: "suspicion",
  category: "post",
  view: "appointment",

  basis: [
    { ...documents.postsGuizhou, demands: "用人单位为上岗人员购买意外伤害保险" },
    { ...documents.jilinPosts, demands: "应为上岗人员购买意外伤害保险" }
  ],
  parameters: {},

  words: {
    condition: {
      zh: "在岗而保险止期为空或已过",
      en: "in post, while the day until which the holder is insured is empty or past"
    },
    why: {
      zh: "岗位多为户外劳动，出了事故没有保障。",
      en: "Most posts are outdoor work; an accident would fall on the family."
    },
    toDo: {
      zh: "投保或续保意外伤害保险，登记保险止期。",
      en: "Take out or renew the accident insurance and enter its last day."
    },
    fails: { zh: "保险至2022年3月8日，2022年3月9日在岗。", en: "Insured until 2022-03-08, in post on 2022-03-09." },
    passes: { zh: "保险至2022年3月9日，当日核验。", en: "Insured until 2022-03-09, judged on that day." }
  },

  check(appointment, inquiry) {
    if (!inquiry.isActive(appointment)) return notActive
    const { id, insuredUntil } = appointment
    if (inquiry.has("insuredUntil", insuredUntil) && !inquiry.isPast(insuredUntil)) return pass
    return fail(
      insuredUntil === null
        ? { zh: "在岗，未登记意外伤害保险。", en: "In post without accident insurance." }
        : {
            zh: `在岗，意外伤害保险已于${Day.inChinese(insuredUntil)}到期。`,
            en: `In post, insured until ${insuredUntil} only.`
          },
      [...citeDates(appointment), cite("appointment", id, "insuredUntil", insuredUntil)]
    )
  }
})
