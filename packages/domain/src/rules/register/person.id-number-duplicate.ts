import { documents } from "../../policies/known/documents.ts"
import { cite } from "../cite.ts"
import { fail, pass } from "../Outcome.ts"
import { rule } from "../Rule.ts"

export const personIdNumberDuplicate = rule({
  id: "person.id-number-duplicate",
  title: { zh: "证件号码重复", en: "ID number used twice" },
  severity: "error",
  category: "ledger",
  view: "person",

  basis: [
    { ...documents.identityCard, demands: "公民身份号码一人一号" },
    { ...documents.dataQuality, demands: "证件号码前18位不得重复" }
  ],
  parameters: {},

  words: {
    condition: {
      zh: "另有在册人员的证件号码前18位相同",
      en: "another person on the register has the same first 18 characters"
    },
    why: {
      zh: "同一号码登记给两人，其中必有一人信息有误，补贴和岗位会算到同一人名下。",
      en: "One number on two persons means that one of them is wrong, and what both receive is counted as one."
    },
    toDo: {
      zh: "核对各人证件原件，更正号码；同一人重复登记的，保留一条。",
      en: "Check the cards and correct the number; where one person stands twice, keep one entry."
    },
    fails: { zh: "两名在册人员登记了同一身份证号码。", en: "Two persons on the register have one number." },
    passes: { zh: "号码与其他在册人员均不相同。", en: "Nobody else on the register has the number." }
  },

  check(person, inquiry) {
    const { namesakes } = person
    if (!inquiry.has("namesake", namesakes)) return pass
    return fail(
      {
        zh: `证件号码前18位与其他${namesakes.count}名在册人员相同。`,
        en: `The first 18 characters of the number are those of ${namesakes.count} more on the register.`
      },
      [
        cite("person", person.id, "idNumber", person.identity.masked),
        ...namesakes.first.map((other) => cite("person", other.personId, "idNumber", other.masked))
      ]
    )
  }
})
