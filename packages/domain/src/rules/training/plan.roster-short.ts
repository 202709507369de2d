import { Planned } from "../../ledgers/Planned.ts"
import { documents } from "../../policies/known/documents.ts"
import { cite, lacks } from "../cite.ts"
import { fail, notApplicable, pass } from "../Outcome.ts"
import { rule } from "../Rule.ts"

const nobodyNamed = notApplicable("计划名单无一人，由“培训计划未实名”规则判定", "nobody is named")
const noCount = lacks("plan", "plannedCount")

export const planRosterShort = rule({
  id: "plan.roster-short",
  title: { zh: "实名人数不足", en: "Fewer named than planned" },
  severity: "suspicion",
  category: "training",
  view: "plan",

  basis: [{ ...documents.notice, demands: "在培训计划中进行实名制纳入，落实到具体人员" }],
  parameters: {},

  words: {
    condition: { zh: "计划名单有人，但少于计划人数", en: "some are named, but fewer than planned for" },
    why: { zh: "名单不足，说明部分培训需求没有摸清。", en: "The wishes of those who are not named were not asked." },
    toDo: { zh: "继续摸排，补足名单或调整计划人数。", en: "Ask on and complete the roster, or change the number." },
    fails: { zh: "计划培训200人，已实名180人。", en: "200 planned, 180 named." },
    passes: { zh: "计划培训200人，已实名200人。", en: "200 planned, 200 named." }
  },

  // Whoever is named proves that the roster was supplied.
  check({ id, plannedCount, namedCount }, inquiry) {
    if (!inquiry.isAny("named", namedCount)) return nobodyNamed
    if (plannedCount === null) return noCount
    if (!inquiry.isLess("namedOfPlanned", namedCount, plannedCount)) return pass
    return fail(
      {
        zh: `计划培训${plannedCount}人，实名${namedCount}人。`,
        en: `${plannedCount} persons are planned for, and ${namedCount} are named.`
      },
      [
        cite("plan", id, "plannedCount", plannedCount),
        { sheet: Planned.sheet, key: id, field: "namedCount", value: namedCount }
      ]
    )
  }
})
