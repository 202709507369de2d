import { documents } from "../../policies/known/documents.ts"
import { cite } from "../cite.ts"
import type { Evidence } from "../Outcome.ts"
import { fail, notApplicable, pass } from "../Outcome.ts"
import { count, rule } from "../Rule.ts"

const noPost = notApplicable("在册成员无在岗聘用", "no member on the register has an active appointment")

export const postHouseholdPosts = rule({
  id: "post.household-posts",
  title: { zh: "一户多岗", en: "One household, several posts" },
  severity: "suspicion",
  category: "post",
  view: "household",

  basis: [
    { ...documents.postsWanzhou, demands: "本人及其家庭成员已在公益性岗位的，不再安置" },
    { ...documents.notice, demands: "人岗相适、工酬相符，不得虚设岗位、变相发钱" }
  ],
  parameters: {
    holders: count({
      name: "holders",
      title: { zh: "提示的在岗人数", en: "holders from which a household is flagged" },
      unit: "人",
      national: 2,
      source: documents.postsWanzhou,
      standing: "unconfirmed"
    })
  },

  words: {
    condition: {
      zh: "同一户有{holders}名及以上在册成员在岗",
      en: "{holders} or more members on the register have an active appointment"
    },
    why: {
      zh: "多数地方要求一户一岗；一户多人在岗，常伴有替岗和优亲厚友。",
      en: "Many places allow one post a household; where several serve, one often stands in for another."
    },
    toDo: {
      zh: "核实各成员是否本人在岗、是否符合当地一户一岗规定，不符合的有序退岗。",
      en: "Find out whether each serves in person and what the place allows; end what it does not."
    },
    fails: {
      zh: "母亲任县级保洁员，女儿任村级保洁员。",
      en: "The mother holds a county post, her daughter a village post."
    },
    passes: { zh: "母亲任县级保洁员，女儿已退岗。", en: "The mother holds a post, her daughter's has ended." }
  },

  check(household, inquiry, { holders }) {
    const evidence: Array<Evidence> = []
    let serving = 0
    for (const member of household.members) {
      const before = evidence.length
      for (const appointment of inquiry.all("appointments", member.appointments, member.id)) {
        if (inquiry.isActive(appointment))
          evidence.push(cite("appointment", appointment.id, "postId", appointment.postId))
      }
      if (evidence.length > before) serving++
    }
    if (!inquiry.isAny("serving", serving)) return noPost
    if (inquiry.isLess("serving", serving, holders)) return pass
    return fail(
      { zh: `同户有${serving}名成员同时在公益性岗位上。`, en: `${serving} members of the household hold posts.` },
      evidence
    )
  }
})
