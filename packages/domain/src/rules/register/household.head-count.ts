import { documents } from "../../policies/known/documents.ts"
import { cite, lacks } from "../cite.ts"
import { fail, notApplicable, pass } from "../Outcome.ts"
import { rule } from "../Rule.ts"

const nobody = notApplicable("无在册成员", "there is no member on the register")
const noRelation = lacks("person", "relation")
const head = "户主"
const spouse = "配偶"

export const householdHeadCount = rule({
  id: "household.head-count",
  title: { zh: "户主不唯一", en: "Not exactly one head of household" },
  severity: "error",
  category: "ledger",
  view: "household",

  basis: [{ ...documents.dataQuality, demands: "一户有且只有一名户主，配偶不超过一名" }],
  parameters: {},

  words: {
    condition: {
      zh: "在册成员中与户主关系为户主的不是一人，或为配偶的超过一人",
      en: "of the members on the register not exactly one is the head, or more than one is the spouse"
    },
    why: {
      zh: "户主缺失或重复，说明户和成员的关系登记有误。",
      en: "Without exactly one head the members of the household are entered wrongly."
    },
    toDo: { zh: "对照户口簿更正与户主关系。", en: "Correct the relations from the household's booklet." },
    fails: { zh: "两名在册成员都登记为户主。", en: "Two members entered as head." },
    passes: { zh: "户主、配偶、子女各一人。", en: "A head, a spouse and a child." }
  },

  check({ members }, inquiry) {
    if (!inquiry.isAny("members", members.length)) return nobody
    let heads = 0
    let spouses = 0
    let unknown = 0
    for (const { relation } of members) {
      if (relation === head) heads++
      else if (relation === spouse) spouses++
      else if (relation === null || relation === "") unknown++
    }
    const oneHead = inquiry.isSame("heads", heads, 1)
    const manySpouses = inquiry.isMore("spouses", spouses, 1)
    if (heads <= 1 && !manySpouses) {
      // Whoever is not entered could be the head, or another one.
      if (inquiry.isAny("noRelation", unknown)) return noRelation
      if (oneHead) return pass
    }
    const wrong = [
      ...(oneHead ? [] : [{ zh: `户主${heads}人`, en: `heads: ${heads}` }]),
      ...(!manySpouses ? [] : [{ zh: `配偶${spouses}人`, en: `spouses: ${spouses}` }])
    ]
    return fail(
      {
        zh: `在册成员中，${wrong.map(({ zh }) => zh).join("、")}。`,
        en: `Among the members on the register, ${wrong.map(({ en }) => en).join(", ")}.`
      },
      members.map((member) => cite("person", member.id, "relation", member.relation))
    )
  }
})
