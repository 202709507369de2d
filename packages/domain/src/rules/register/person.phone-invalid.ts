import { documents } from "../../policies/known/documents.ts"
import * as Phone from "../../values/Phone.ts"
import { cite } from "../cite.ts"
import { fail, notApplicable, pass } from "../Outcome.ts"
import { rule } from "../Rule.ts"

const notGiven = notApplicable("未登记联系电话", "no phone number is given")

const notMobile = { zh: "联系电话不是1开头的11位号码。", en: "The phone number has not 11 digits starting with 1." }
const noNumber = {
  zh: "联系电话栏没有号码，只有符号。",
  en: "Where the phone should stand there is no number, only signs."
}

export const personPhoneInvalid = rule({
  id: "person.phone-invalid",
  title: { zh: "联系电话异常", en: "Phone number invalid" },
  severity: "suspicion",
  category: "ledger",
  view: "person",

  basis: [{ ...documents.dataQuality, demands: "联系电话为11位手机号码" }],
  parameters: {},

  words: {
    condition: {
      zh: "已填联系电话，去除空格、连字符和开头的+86后不是1开头的11位数字",
      en: "a phone number is given which, without spaces, hyphens and a leading +86, has not 11 digits starting with 1"
    },
    why: {
      zh: "电话打不通，就无法核实务工情况，也无法推送岗位和政策。",
      en: "Without a working number nobody can be asked about work or told of vacancies."
    },
    toDo: {
      zh: "联系本人或其家人更正电话；确无电话的，清空该格。",
      en: "Ask the person or the family and correct the number; clear the cell where there is none."
    },
    fails: {
      zh: "电话只有10位；以“-”“无”等代替号码。",
      en: "A number of 10 digits; a hyphen or a word where a number should stand."
    },
    passes: { zh: "电话写作+86 138-0000-0000。", en: "+86 138-0000-0000." }
  },

  check({ id, phone }, inquiry) {
    if (phone === null || !inquiry.is("phoneGiven", phone.trim() !== "")) return notGiven
    const compared = Phone.normalise(phone)
    if (inquiry.is("mobile", Phone.isMobile(compared))) return pass
    return fail(compared === "" ? noNumber : notMobile, [cite("person", id, "phone", Phone.mask(compared))])
  }
})
