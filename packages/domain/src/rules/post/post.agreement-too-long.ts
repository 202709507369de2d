import { documents } from "../../policies/known/documents.ts"
import * as Day from "../../values/Day.ts"
import { cite, label, lacks } from "../cite.ts"
import { fail, pass } from "../Outcome.ts"
import { count, rule } from "../Rule.ts"

const noFrom = lacks("appointment", "agreementFrom")
const noTo = lacks("appointment", "agreementTo")

export const postAgreementTooLong = rule({
  id: "post.agreement-too-long",
  title: { zh: "协议超期限", en: "Agreement too long" },
  severity: "suspicion",
  category: "post",
  view: "appointment",

  basis: [
    { ...documents.postsGuizhou, demands: "乡村公益性岗位协议期限不超过1年" },
    { ...documents.postQuestions, demands: "公益性岗位补贴期限最长不超过3年" }
  ],
  parameters: {
    ruralMonths: count({
      name: "ruralMonths",
      title: { zh: "村级、乡镇岗位协议期限", en: "longest agreement for posts of villages and townships" },
      unit: "个月",
      national: 12,
      source: documents.postsGuizhou,
      standing: "unconfirmed"
    }),
    ordinaryMonths: count({
      name: "ordinaryMonths",
      title: { zh: "县级、企业岗位协议期限", en: "longest agreement for posts of counties and enterprises" },
      unit: "个月",
      national: 36,
      source: documents.postQuestions,
      standing: "confirmed"
    })
  },

  words: {
    condition: {
      zh: "协议止晚于协议起加{ruralMonths}个月（村级、乡镇），或加{ordinaryMonths}个月（县级、企业）",
      en: "the agreement ends later than {ruralMonths} months after its first day (village and township posts), or {ordinaryMonths} (county and enterprise posts)"
    },
    why: {
      zh: "岗位按年轮换、有序退岗；超期协议使岗位固化。",
      en: "Posts are to pass on; an agreement that runs too long ties one to a person."
    },
    toDo: {
      zh: "核对协议原件；确属超期的重新签订。",
      en: "Check the agreement itself, and sign it anew where it is too long."
    },
    fails: { zh: "村级岗位，协议自2021年4月1日至2022年4月2日。", en: "A village post, from 2021-04-01 to 2022-04-02." },
    passes: { zh: "村级岗位，协议自2021年4月1日至2022年4月1日。", en: "A village post, from 2021-04-01 to 2022-04-01." }
  },

  check({ id, agreementFrom, agreementTo, post }, inquiry, terms) {
    if (!inquiry.has("agreementFrom", agreementFrom)) return noFrom
    if (!inquiry.has("agreementTo", agreementTo)) return noTo
    const isRural = inquiry.is("ruralPost", post.level === "village" || post.level === "township")
    const months = isRural ? terms.ruralMonths : terms.ordinaryMonths
    if (!inquiry.isLater("agreementTo", agreementTo, Day.plusMonths(agreementFrom, months))) return pass
    return fail(
      {
        zh: `${label("post", "level", post.level)}岗位协议自${Day.inChinese(agreementFrom)}至${Day.inChinese(agreementTo)}，超过${months}个月。`,
        en: `The agreement runs from ${agreementFrom} to ${agreementTo}, more than ${months} months.`
      },
      [
        cite("appointment", id, "agreementFrom", agreementFrom),
        cite("appointment", id, "agreementTo", agreementTo),
        cite("post", post.id, "level", post.level)
      ]
    )
  }
})
