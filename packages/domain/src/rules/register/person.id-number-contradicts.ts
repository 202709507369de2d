import { documents } from "../../policies/known/documents.ts"
import { cite } from "../cite.ts"
import { fail, notApplicable, pass } from "../Outcome.ts"
import { rule } from "../Rule.ts"

const nothingToCompare = notApplicable(
  "证件号码无效，或未登记性别和出生日期",
  "the number is invalid, or neither sex nor birth date is stated"
)

export const personIdNumberContradicts = rule({
  id: "person.id-number-contradicts",
  title: { zh: "性别或出生日期与证件不符", en: "Sex or birth date contradicts the ID number" },
  severity: "error",
  category: "ledger",
  view: "person",

  basis: [
    { ...documents.identityCard, demands: "第7至14位为出生日期，第17位奇数为男性、偶数为女性" },
    { ...documents.dataQuality, demands: "人员基本信息与证件一致" }
  ],
  parameters: {},

  words: {
    condition: {
      zh: "登记的性别或出生日期与有效的证件号码不一致",
      en: "the stated sex or birth date differs from the valid ID number"
    },
    why: {
      zh: "两处不一致，必有一处登记错误，年龄类的政策和岗位条件就会判错。",
      en: "One of the two is wrong, and whatever depends on age or sex is decided wrongly."
    },
    toDo: {
      zh: "对照证件原件，更正性别、出生日期或证件号码。",
      en: "Correct the sex, the birth date or the number from the card itself."
    },
    fails: {
      zh: "登记为男性，证件号码第17位为偶数。",
      en: "Entered as male, while the 17th digit of the number is even."
    },
    passes: { zh: "性别未登记，出生日期与证件号码一致。", en: "Sex not stated, birth date as in the number." }
  },

  check(person, inquiry) {
    const { id, sex, bornOn, identity } = person
    if (!inquiry.is("sexOrBirthGiven", sex !== null || bornOn !== null)) return nothingToCompare
    if (!inquiry.is("numberValid", identity.fault === null)) return nothingToCompare
    if (identity.bornOn === null || !inquiry.reached(identity.bornOn)) return nothingToCompare
    const otherSex = sex !== null && inquiry.is("otherSex", sex !== identity.sex)
    const otherBirth = bornOn !== null && inquiry.is("otherBirth", bornOn !== identity.bornOn)
    if (!otherSex && !otherBirth) return pass
    const [zh, en] =
      otherSex && otherBirth
        ? ["性别和出生日期", "sex and birth date differ"]
        : otherSex
          ? ["性别", "sex differs"]
          : ["出生日期", "birth date differs"]
    return fail({ zh: `登记的${zh}与证件号码不一致。`, en: `The stated ${en} from the ID number.` }, [
      ...(otherSex ? [cite("person", id, "sex", sex)] : []),
      ...(otherBirth ? [cite("person", id, "bornOn", bornOn)] : []),
      cite("person", id, "idNumber", identity.masked)
    ])
  }
})
