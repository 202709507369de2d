import { isTargetGroup } from "../../ledgers/Household.ts"
import { hasLabour, isInSchool } from "../../ledgers/Person.ts"
import { documents } from "../../policies/known/documents.ts"
import { adultAge, retirementAge } from "../ages.ts"
import { cite, citeBirth, lacks } from "../cite.ts"
import { fail, notApplicable, pass } from "../Outcome.ts"
import { rule } from "../Rule.ts"

const notMeant = notApplicable(
  "不是脱贫户、监测户成员，不在劳动年龄、无劳动能力、在校或无就业意愿",
  "not of the target group, not of working age, without labour, in school or not willing to work"
)
const noBirth = lacks("person", "bornOn")

export const trainingNeverTrained = rule({
  id: "training.never-trained",
  title: { zh: "应培未培", en: "Never trained" },
  severity: "reminder",
  category: "training",
  view: "person",

  basis: [
    { ...documents.notice, demands: "对有劳动能力的脱贫人口开展技能培训" },
    { ...documents.employmentAssistance, demands: "对脱贫人口开展职业技能培训" }
  ],
  parameters: { adultAge, retirementAge },

  words: {
    condition: {
      zh: "脱贫户、监测户在册成员，年满{adultAge}周岁不满{retirementAge}周岁、有劳动能力、非在校、就业意愿不是“否”，从未参加培训",
      en: "a member of the target group aged {adultAge} to under {retirementAge}, with labour, not in school, not unwilling, never a trainee"
    },
    why: {
      zh: "未参加过技能培训的劳动力，就业稳定性和收入难以提高。",
      en: "Without training work stays unsteady and badly paid."
    },
    toDo: {
      zh: "了解培训意愿和工种需求，纳入培训计划名单。",
      en: "Ask what the person wants to learn and enter the name in a plan."
    },
    fails: { zh: "32岁在外务工，从未参加技能培训。", en: "Aged 32, working away, never trained." },
    passes: { zh: "32岁，参加过一期培训班。", en: "Aged 32, once a trainee." }
  },

  check(person, inquiry, { adultAge, retirementAge }) {
    if (!inquiry.is("targetGroup", isTargetGroup(person.household))) return notMeant
    if (!inquiry.is("labour", hasLabour(person)) || inquiry.is("inSchool", isInSchool(person))) return notMeant
    if (inquiry.is("unwilling", person.willing === false)) return notMeant
    const bornOn = inquiry.birthOf(person)
    if (bornOn === null) return noBirth
    if (!inquiry.isAged(bornOn, adultAge, retirementAge)) return notMeant
    if (inquiry.isAny("trainings", person.trainings.length)) return pass
    return (
      inquiry.unsupplied(person.household.area, "trainee") ??
      fail(
        {
          zh: "有劳动能力的脱贫、监测人口，从未参加技能培训。",
          en: "Able to work and of the target group, but never a trainee."
        },
        [
          citeBirth(person),
          cite("person", person.id, "labour", person.labour),
          cite("person", person.id, "willing", person.willing)
        ]
      )
    )
  }
})
