import { documents } from "../../policies/known/documents.ts"
import * as CreditCode from "../../values/CreditCode.ts"
import { cite } from "../cite.ts"
import { fail, notApplicable, pass } from "../Outcome.ts"
import { rule } from "../Rule.ts"

const notGiven = notApplicable("未填信用代码", "no credit code is given")

export const vacancyEmployerCodeInvalid = rule({
  id: "vacancy.employer-code-invalid",
  title: { zh: "用工单位信用代码无效", en: "Invalid credit code of the employer" },
  severity: "error",
  category: "reserve",
  view: "vacancy",

  basis: [{ ...documents.creditCode, demands: "统一社会信用代码为18位，末位为校验码" }],
  parameters: {},

  words: {
    condition: {
      zh: "已填的信用代码不是18位，或含有不应有的字符，或校验码不符（已截止的岗位也核验）",
      en: "a credit code is given, on a closed vacancy as well, that has not 18 of the symbols allowed or fails its check symbol"
    },
    why: {
      zh: "代码无效，无法核实用工单位是否真实存在。",
      en: "Without a valid code nobody can verify that the employer exists."
    },
    toDo: { zh: "对照营业执照更正信用代码。", en: "Correct the code from the employer's licence." },
    fails: { zh: "末位校验码抄错一位的代码。", en: "A code whose last symbol was copied wrong." },
    passes: { zh: "校验相符的代码，字母为小写。", en: "A code that checks, in lower-case letters." }
  },

  check({ id, employerCode }, inquiry) {
    if (employerCode === null) return notGiven
    const code = employerCode.normalize("NFKC").trim()
    if (!inquiry.is("creditCodeGiven", code !== "")) return notGiven
    if (inquiry.is("creditCode", CreditCode.isValid(code))) return pass
    return fail({ zh: "用工单位信用代码校验不通过。", en: "The employer's credit code is invalid." }, [
      cite("vacancy", id, "employerCode", employerCode)
    ])
  }
})
