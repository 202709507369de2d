import { documents } from "../../policies/known/documents.ts"
import type { IdentityFacts, IdentityFault } from "../../values/IdentityNumber.ts"
import type { Sentence } from "../../values/Sentence.ts"
import { cite } from "../cite.ts"
import { fail, pass } from "../Outcome.ts"
import { rule } from "../Rule.ts"

const faults: Readonly<Record<IdentityFault | "future", Sentence>> = {
  length: {
    zh: "证件号码位数不对，应为18位（残疾人证20或22位）。",
    en: "The number has the wrong length: 18 characters, or 20 or 22 for a disability card."
  },
  characters: { zh: "证件号码含有不应有的字符。", en: "The number holds characters that no number has." },
  date: { zh: "证件号码中的出生日期不存在。", en: "The birth date in the number is no real day." },
  checksum: { zh: "证件号码校验码不符。", en: "The check character of the number does not agree." },
  test: { zh: "证件号码以999999开头，不是真实号码。", en: "The number begins with 999999 and is not a real one." },
  card: {
    zh: "残疾人证号的类别位或等级位不符。",
    en: "The type or grade digit of the disability card number does not exist."
  },
  future: { zh: "证件号码中的出生日期尚未到来。", en: "The birth date in the number has not come yet." }
}

export const personIdNumberInvalid = rule({
  id: "person.id-number-invalid",
  title: { zh: "证件号码校验不通过", en: "Invalid ID number" },
  severity: "error",
  category: "ledger",
  view: "person",

  basis: [
    { ...documents.identityCard, demands: "公民身份号码由17位本体码和1位校验码组成" },
    { ...documents.dataQuality, demands: "证件号码为18、20或22位，前18位通过校验，不以999999开头" }
  ],
  parameters: {},

  words: {
    condition: {
      zh: "证件号码不是18、20或22位，或前18位含有不应有的字符、出生日期不存在或尚未到来、校验码不符，或以999999开头，或残疾人证的类别位、等级位不符",
      en: "the number has not 18, 20 or 22 characters, holds other symbols, fails its date (which must exist and have come) or checksum, begins with 999999, or its card digits do not exist"
    },
    why: {
      zh: "号码错误就无法与社保、死亡等名单比对，也无法打卡发放补贴。",
      en: "A wrong number cannot be compared with other lists, nor can money be paid on it."
    },
    toDo: { zh: "对照身份证或残疾人证原件更正证件号码。", en: "Correct the number from the card itself." },
    fails: { zh: "末位校验码抄错一位的号码。", en: "A number whose last character was copied wrong." },
    passes: {
      zh: "校验相符的18位号码，前6位为旧行政区划代码。",
      en: "A number of 18 characters that checks, though it begins with an old area code."
    }
  },

  check(person, inquiry) {
    const { fault, bornOn, masked }: IdentityFacts = person.identity
    const future = inquiry.is("numberValid", fault === null) && bornOn !== null && !inquiry.reached(bornOn)
    if (fault === null && !future) return pass
    return fail(faults[fault ?? "future"], [cite("person", person.id, "idNumber", masked)])
  }
})
