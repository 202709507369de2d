import { documents } from "../../policies/known/documents.ts"
import { cite } from "../cite.ts"
import { fail, notApplicable, pass } from "../Outcome.ts"
import { rule } from "../Rule.ts"

const nobody = notApplicable("岗位无在岗聘用", "the post has no active appointment")

export const postOverQuota = rule({
  id: "post.over-quota",
  title: { zh: "超核定人数", en: "More holders than approved" },
  severity: "suspicion",
  category: "post",
  view: "post",

  basis: [{ ...documents.xuchangRules, demands: "按需设岗、以岗聘任" }],
  parameters: {},

  words: {
    condition: {
      zh: "岗位的在岗聘用数超过核定人数",
      en: "more appointments to the post are active than its approved number"
    },
    why: {
      zh: "超编聘用，多出的人没有资金和职责依据。",
      en: "For those beyond the number neither money nor duties were approved."
    },
    toDo: {
      zh: "核实在岗人员；超编的有序退岗或报批增加核定人数。",
      en: "Find out who serves; end what exceeds the number, or have it raised."
    },
    fails: { zh: "核定3人，在岗4人。", en: "Three approved, four in post." },
    passes: { zh: "核定3人，在岗3人。", en: "Three approved, three in post." }
  },

  check({ id, quota, holdings }, inquiry) {
    const active = inquiry.all("appointments", holdings).filter((holding) => inquiry.isActive(holding))
    if (!inquiry.isAny("activeAppointments", active.length)) return nobody
    if (!inquiry.isMore("holders", active.length, quota)) return pass
    return fail(
      {
        zh: `岗位核定${quota}人，在岗${active.length}人。`,
        en: `${quota} holders are approved, and ${active.length} are in post.`
      },
      [
        cite("post", id, "quota", quota),
        ...active.map((holding) => cite("appointment", holding.id, "startOn", holding.startOn))
      ]
    )
  }
})
