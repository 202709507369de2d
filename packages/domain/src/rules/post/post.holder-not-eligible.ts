import { isTargetGroup } from "../../ledgers/Household.ts"
import { hasLabour } from "../../ledgers/Person.ts"
import { documents } from "../../policies/known/documents.ts"
import { cite, label } from "../cite.ts"
import { type Evidence, fail, pass } from "../Outcome.ts"
import { rule } from "../Rule.ts"
import { citeDates, notActive } from "./active.ts"

export const postHolderNotEligible = rule({
  id: "post.holder-not-eligible",
  title: { zh: "安置对象不符", en: "Holder is not whom posts are for" },
  severity: "suspicion",
  category: "post",
  view: "appointment",

  basis: [
    { ...documents.ruralPostsHenan, demands: "安置脱贫人口（含监测对象）和农村低收入人口" },
    { ...documents.notice, demands: "人岗相适，不得虚设岗位、变相发钱" }
  ],
  parameters: {},

  words: {
    condition: {
      zh: "在岗，而本户不是脱贫户、监测户，或劳动技能为无劳动力、丧失劳动力",
      en: "in post, while the household is not of the target group, or labour is none or lost"
    },
    why: {
      zh: "岗位安置了不符合条件或不能履职的人，挤占了应安置人员的岗位。",
      en: "A post held by somebody it is not for, or who cannot serve it, is lost to those it is for."
    },
    toDo: {
      zh: "核实户类型和劳动能力；不符的有序退岗，属农村低收入人口的说明依据。",
      en: "Verify the household and the labour ability; end the appointment, or state why the person is eligible."
    },
    fails: { zh: "在岗保洁员登记为无劳动力。", en: "A cleaner in post who is entered without labour." },
    passes: {
      zh: "脱贫户成员，弱劳动力，在村级保洁岗位。",
      en: "Of a lifted household, with partial labour, cleaning the village."
    }
  },

  check(appointment, inquiry) {
    if (!inquiry.isActive(appointment)) return notActive
    const { person } = appointment
    const { household } = person
    const target = inquiry.is("targetGroup", isTargetGroup(household))
    const able = inquiry.is("labour", hasLabour(person))
    if (target && able) return pass
    const evidence: Array<Evidence> = []
    const zh: Array<string> = []
    const en: Array<string> = []
    if (!target) {
      evidence.push(cite("household", household.id, "kind", household.kind))
      zh.push("不是脱贫户、监测户成员")
      en.push("is not of the target group")
    }
    if (!able) {
      evidence.push(cite("person", person.id, "labour", person.labour))
      zh.push(`登记为${label("person", "labour", person.labour)}`)
      en.push("is entered without labour")
    }
    return fail({ zh: `在岗人员${zh.join("，")}。`, en: `The holder of the post ${en.join(" and ")}.` }, [
      ...citeDates(appointment),
      ...evidence
    ])
  }
})
