import { documents } from "../../policies/known/documents.ts"
import { cite, lacks } from "../cite.ts"
import { fail, notApplicable, pass } from "../Outcome.ts"
import { rule } from "../Rule.ts"

const nobodyPlanned = notApplicable("计划人数为0", "nobody is planned for")
const noCount = lacks("plan", "plannedCount")

export const planWithoutRoster = rule({
  id: "plan.without-roster",
  title: { zh: "培训计划未实名", en: "Training plan without names" },
  severity: "error",
  category: "training",
  view: "plan",

  basis: [{ ...documents.notice, demands: "在培训计划中进行实名制纳入，落实到具体人员" }],
  parameters: {},

  words: {
    condition: { zh: "计划人数大于0，而计划名单无一人", en: "a number is planned for, and nobody is named" },
    why: {
      zh: "只有人数没有名单，培训需求没有摸清，计划难以落实。",
      en: "A number without names shows that people were not asked what they want to learn."
    },
    toDo: {
      zh: "摸排培训意愿，将参训人员逐一纳入计划名单。",
      en: "Ask who wants to train and enter each in the roster."
    },
    fails: { zh: "计划培训200人，名单为空。", en: "200 planned, nobody named." },
    passes: { zh: "计划培训200人，已实名180人。", en: "200 planned, 180 named." }
  },

  check(plan, inquiry) {
    const { id, area, plannedCount, namedCount } = plan
    if (plannedCount === null) return noCount
    if (!inquiry.isAny("planned", plannedCount)) return nobodyPlanned
    if (inquiry.isAny("named", namedCount)) return pass
    return (
      inquiry.unsupplied(area, "planned") ??
      fail(
        {
          zh: `计划培训${plannedCount}人，未落实到具体人员。`,
          en: `${plannedCount} persons are planned for, and nobody is named.`
        },
        [cite("plan", id, "plannedCount", plannedCount)]
      )
    )
  }
})
