import { isInSchool } from "../../ledgers/Person.ts"
import { documents } from "../../policies/known/documents.ts"
import { minimumAge, retirementAge } from "../ages.ts"
import { cite, citeBirth, label, lacks } from "../cite.ts"
import { fail, pass } from "../Outcome.ts"
import { rule } from "../Rule.ts"

const noBirth = lacks("person", "bornOn")
const noHealth = lacks("person", "health")

export const personLabourContradictsAge = rule({
  id: "person.labour-contradicts-age",
  title: { zh: "年龄与劳动能力矛盾", en: "Labour ability contradicts age" },
  severity: "suspicion",
  category: "ledger",
  view: "person",

  basis: [
    { ...documents.dataQuality, demands: "未满16周岁应为无劳动力；16至59周岁、健康且非在校的不应为无劳动力" },
    { ...documents.notice, demands: "新增劳动力及时登记，劳动能力状况与实际相符" }
  ],
  parameters: { minimumAge, retirementAge },

  words: {
    condition: {
      zh: "未满{minimumAge}周岁而劳动技能不是无劳动力或丧失劳动力；或年满{minimumAge}周岁不满{retirementAge}周岁、健康、非在校而登记为无劳动力",
      en: "younger than {minimumAge} and not without labour; or {minimumAge} to under {retirementAge}, healthy, not in school and without labour"
    },
    why: {
      zh: "劳动能力登记错误，应帮扶的人不在帮扶范围，不应务工的人被算作劳动力。",
      en: "With a wrong entry those who need work are passed over, and children are counted as workers."
    },
    toDo: {
      zh: "核实年龄、健康和在校情况，更正劳动技能。",
      en: "Verify age, health and schooling, then correct the entry."
    },
    fails: {
      zh: "20岁、健康、非在校，登记为无劳动力。",
      en: "Aged 20, healthy, not in school, entered as without labour."
    },
    passes: { zh: "20岁、在高校就读，登记为无劳动力。", en: "Aged 20, at university, entered as without labour." }
  },

  check(person, inquiry, terms) {
    const { id, labour, health, schooling } = person
    if (inquiry.is("labourLost", labour === "lost")) return pass
    const isWithout = inquiry.is("labourNone", labour === "none")
    const unlikely =
      isWithout &&
      !inquiry.is("inSchool", isInSchool(person)) &&
      inquiry.is("healthy", health === null || health === "healthy")
    if (isWithout && !unlikely) return pass
    const bornOn = inquiry.birthOf(person)
    if (bornOn === null) return noBirth
    if (!isWithout) {
      if (inquiry.hasCompletedYears(bornOn, terms.minimumAge)) return pass
      const entered = label("person", "labour", labour)
      return fail(
        {
          zh: `未满${terms.minimumAge}周岁，劳动技能登记为${entered}。`,
          en: `Younger than ${terms.minimumAge}, yet entered as having labour.`
        },
        [citeBirth(person), cite("person", id, "labour", labour)]
      )
    }
    const { minimumAge, retirementAge } = terms
    if (!inquiry.isAged(bornOn, minimumAge, retirementAge)) return pass
    if (health === null) return noHealth
    return fail(
      {
        zh: `年满${minimumAge}周岁不满${retirementAge}周岁，健康且非在校，劳动技能登记为无劳动力。`,
        en: `From ${minimumAge} to under ${retirementAge}, healthy and not in school, yet entered as without labour.`
      },
      [
        citeBirth(person),
        cite("person", id, "health", health),
        cite("person", id, "schooling", schooling),
        cite("person", id, "labour", labour)
      ]
    )
  }
})
