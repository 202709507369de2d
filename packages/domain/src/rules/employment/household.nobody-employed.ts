import type { PersonFacts } from "../../dossiers/HouseholdDossier.ts"
import { isTargetGroup } from "../../ledgers/Household.ts"
import { documents } from "../../policies/known/documents.ts"
import { minimumAge, retirementAge } from "../ages.ts"
import { cite } from "../cite.ts"
import { fail, notApplicable, type Outcome, pass } from "../Outcome.ts"
import { rule } from "../Rule.ts"
import { isAtWork, wantsWork } from "../workforce.ts"

const notMeant = notApplicable(
  "不是脱贫户、监测户，或无有就业意愿的劳动力",
  "not of the target group, or without a member willing and able to work"
)

export const householdNobodyEmployed = rule({
  id: "household.nobody-employed",
  title: { zh: "零就业家庭", en: "Nobody in the household employed" },
  severity: "suspicion",
  category: "ledger",
  view: "household",

  basis: [
    { ...documents.postQuestions, demands: "零就业家庭成员属于公益性岗位安置对象" },
    { ...documents.notice, demands: "确保有就业能力且有就业意愿的贫困劳动力全覆盖" }
  ],
  parameters: { minimumAge, retirementAge },

  words: {
    condition: {
      zh: "脱贫户、监测户中有在册成员愿意就业、有劳动能力、年满{minimumAge}周岁不满{retirementAge}周岁、非在校，而全户无人在务工或在岗",
      en: "a household of the target group has a member willing to work, with labour, aged {minimumAge} to under {retirementAge}, not in school, and no member has an active record or appointment"
    },
    why: {
      zh: "有意愿有能力却全家无人就业，是就业帮扶首先要解决的。",
      en: "A family that can and wants to work and has no work is to be helped first."
    },
    toDo: {
      zh: "入户了解需求，优先推荐岗位或安置公益性岗位；已就业的补录台账。",
      en: "Ask what is wanted, refer vacancies or offer a post first, or enter the work that was found."
    },
    fails: {
      zh: "一户两名劳动力均有意愿，均无在务工记录。",
      en: "Two members willing to work, neither with an active record."
    },
    passes: { zh: "一户两名劳动力，一人在公益性岗位。", en: "Two members willing to work, one of them in a post." }
  },

  check(household, inquiry, age) {
    if (!inquiry.is("targetGroup", isTargetGroup(household))) return notMeant
    let unknown: Outcome | undefined
    const wanting: Array<PersonFacts> = []
    for (const member of household.members) {
      const wants = wantsWork(member, inquiry, age)
      if (wants === true) wanting.push(member)
      else if (wants !== false) unknown ??= wants
    }
    if (wanting.length === 0 && unknown === undefined) return notMeant
    for (const member of household.members) if (isAtWork(member, inquiry)) return pass
    if (wanting.length === 0) return unknown ?? notMeant
    return (
      inquiry.unsupplied(household.area, "employment", "appointment") ??
      fail(
        {
          zh: "有就业意愿和劳动能力的家庭，全户无人在务工或在岗。",
          en: "A household with members willing and able to work, none of whom works or holds a post."
        },
        wanting.flatMap(({ id, labour }) => [cite("person", id, "willing", true), cite("person", id, "labour", labour)])
      )
    )
  }
})
