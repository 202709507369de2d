import { documents } from "../../policies/known/documents.ts"
import * as Phone from "../../values/Phone.ts"
import { cite } from "../cite.ts"
import { fail, notApplicable, pass } from "../Outcome.ts"
import { rule } from "../Rule.ts"

const notGiven = notApplicable("未登记联系电话", "no phone number is given")

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
    toDo: { zh: "联系本人或其家人更正电话。", en: "Ask the person or the family and correct the number." },
    fails: { zh: "电话只有10位。", en: "A number of 10 digits." },
    passes: { zh: "电话写作+86 138-0000-0000。", en: "+86 138-0000-0000." }
  },

  check({ id, phone }, inquiry) {
    if (phone === null || !inquiry.is("phoneGiven", phone.trim() !== "")) return notGiven
    const compared = Phone.normalise(phone)
    if (inquiry.is("mobile", Phone.isMobile(compared))) return pass
    return fail({ zh: "联系电话不是1开头的11位号码。", en: "The phone number has not 11 digits starting with 1." }, [
      cite("person", id, "phone", Phone.mask(compared))
    ])
  }
})
