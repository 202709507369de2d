import { documents } from "../../policies/known/documents.ts"
import { cite } from "../cite.ts"
import { fail, notApplicable, pass } from "../Outcome.ts"
import { rule } from "../Rule.ts"

const noPost = notApplicable("本人无在岗聘用", "the person has no active appointment")

export const postMultiplePosts = rule({
  id: "post.multiple-posts",
  title: { zh: "一人多岗", en: "One person, several posts" },
  severity: "error",
  category: "post",
  view: "person",

  basis: [
    { ...documents.jilinPosts, demands: "同一时间在两个公益性岗位的，应当立即清退" },
    { ...documents.xuchangRules, demands: "按需设岗、以岗聘任、在岗领补、有序退岗" }
  ],
  parameters: {},

  words: {
    condition: {
      zh: "同一人有两条及以上在岗聘用",
      en: "a person has two or more active appointments"
    },
    why: {
      zh: "一人只能在一个公益性岗位履职，多岗即重复领取岗位补贴。",
      en: "One person can serve in one post only; further ones are paid for nothing."
    },
    toDo: {
      zh: "核实实际所在岗位，其余岗位登记退岗，追回多发工资。",
      en: "Find out which post is served, end the others and recover what was paid on them."
    },
    fails: {
      zh: "同时在村级保洁员和县级护路员两个岗位上岗。",
      en: "In post as village cleaner and as county road keeper."
    },
    passes: { zh: "保洁员已退岗，现只在护路员岗位。", en: "No longer cleaner; in post as road keeper only." }
  },

  check(person, inquiry) {
    const active = inquiry
      .all("appointments", person.appointments)
      .filter((appointment) => inquiry.isActive(appointment))
    if (!inquiry.isAny("activeAppointments", active.length)) return noPost
    if (!inquiry.isMore("activeAppointments", active.length, 1)) return pass
    return fail(
      {
        zh: `同时在岗的公益性岗位聘用有${active.length}条。`,
        en: `The person holds ${active.length} appointments to public-welfare posts at once.`
      },
      active.map(({ id, postId }) => cite("appointment", id, "postId", postId))
    )
  }
})
