import { Plan } from "../../ledgers/Plan.ts"
import { documents } from "../../policies/known/documents.ts"
import { cite } from "../cite.ts"
import { fail, pass } from "../Outcome.ts"
import { rule } from "../Rule.ts"

const wanted = ["occupation", "startOn", "endOn", "hours", "place"] as const

export const planIncomplete = rule({
  id: "plan.incomplete",
  title: { zh: "培训计划要素不全", en: "Training plan incomplete" },
  severity: "error",
  category: "training",
  view: "plan",

  basis: [{ ...documents.notice, demands: "培训计划应有时间安排、人员名单等要素，不能仅有思路和目标" }],
  parameters: {},

  words: {
    condition: {
      zh: "培训计划缺少培训工种、开班日期、结业日期、课时或地点",
      en: "a plan lacks occupation, first day, last day, hours or place"
    },
    why: {
      zh: "要素不全的计划无法组织实施，也无法检查落实。",
      en: "A plan that lacks them can be neither carried out nor checked."
    },
    toDo: { zh: "补齐培训工种、时间、课时和地点。", en: "Fill in occupation, dates, hours and place." },
    fails: { zh: "计划只有培训目标，没有时间安排。", en: "A plan that states aims and no dates." },
    passes: { zh: "工种、起止日期、课时、地点齐全。", en: "A plan with occupation, both dates, hours and place." }
  },

  check(plan, inquiry) {
    const lacking = wanted.filter((field) => inquiry.isBlank(Plan.fields[field], plan[field]))
    if (lacking.length === 0) return pass
    return fail(
      {
        zh: `培训计划缺少${lacking.map((field) => Plan.fields[field].label).join("、")}。`,
        en: `The plan lacks: ${lacking.map((field) => Plan.fields[field].english).join(", ")}.`
      },
      lacking.map((field) => cite("plan", plan.id, field, null))
    )
  }
})
