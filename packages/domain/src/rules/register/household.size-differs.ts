import { documents } from "../../policies/known/documents.ts"
import { cite, lacks } from "../cite.ts"
import { fail, pass } from "../Outcome.ts"
import { rule } from "../Rule.ts"

const noDeclaredSize = lacks("household", "declaredSize")

export const householdSizeDiffers = rule({
  id: "household.size-differs",
  title: { zh: "家庭人口数不符", en: "Size of the household differs" },
  severity: "suspicion",
  category: "ledger",
  view: "household",

  basis: [{ ...documents.dataQuality, demands: "户登记的家庭人口与在册成员人数一致" }],
  parameters: {},

  words: {
    condition: {
      zh: "户登记的家庭人口与在册成员人数不一致",
      en: "the declared size differs from the number of members on the register"
    },
    why: {
      zh: "人口数不符，说明有成员漏登、重登，或去世迁出后未更新。",
      en: "A member was left out or entered twice, or has died or moved out unnoticed."
    },
    toDo: {
      zh: "入户核对家庭成员，更正家庭人口或成员状态。",
      en: "Check who belongs to the household, then correct the size or the members."
    },
    fails: { zh: "户登记家庭人口4人，在册成员3人。", en: "Four declared, three on the register." },
    passes: {
      zh: "户登记家庭人口3人，在册3人、已去世1人。",
      en: "Three declared, three on the register, one deceased."
    }
  },

  check({ id, area, declaredSize, members, persons }, inquiry) {
    if (declaredSize === null) return noDeclaredSize
    if (inquiry.isSame("members", members.length, declaredSize)) return pass
    return (
      inquiry.unsupplied(area, "person") ??
      fail(
        {
          zh: `户登记家庭人口${declaredSize}人，在册成员${members.length}人。`,
          en: `${declaredSize} persons are declared; ${members.length} members are on the register.`
        },
        [
          cite("household", id, "declaredSize", declaredSize),
          ...persons.map((person) => cite("person", person.id, "status", person.status))
        ]
      )
    )
  }
})
