import { documents } from "../../policies/known/documents.ts"
import * as Month from "../../values/Month.ts"
import { cite } from "../cite.ts"
import { about, fail, notApplicable, pass } from "../Outcome.ts"
import { rule } from "../Rule.ts"

const noPay = notApplicable("无工资记录", "there is no pay")

export const payPayeeNotHolder = rule({
  id: "pay.payee-not-holder",
  title: { zh: "收款人非本人", en: "Pay to somebody else" },
  severity: "error",
  category: "post",
  view: "appointment",

  basis: [{ ...documents.payLujiang, demands: "通过社会保障卡“一卡通”直接发放到本人" }],
  parameters: {},

  words: {
    condition: { zh: "工资的收款人已填且不是本人", en: "the payee of pay is given and is not the holder" },
    why: {
      zh: "工资发到他人账户，可能是替岗、代领或截留。",
      en: "Pay that reaches another may be for somebody standing in, or be kept from the holder."
    },
    toDo: {
      zh: "核实代收原因，改为发放到本人社保卡。",
      en: "Find out why, and pay to the holder's own card."
    },
    fails: { zh: "2022年1月工资的收款人为他人。", en: "Somebody else is the payee for 2022-01." },
    passes: { zh: "收款人为空或为本人。", en: "The holder is the payee, or none is given." },
    amount: { zh: "他人代收的工资", en: "the pay that went to somebody else" }
  },

  check(appointment, inquiry) {
    const { id, personId, pay } = appointment
    if (!inquiry.isAny("pay", pay.length)) return noPay
    const others = pay.filter(
      ({ month, payee }) => inquiry.has("payee", payee, month) && inquiry.is("payeeOther", payee !== personId, month)
    )
    if (others.length === 0) return pass
    const months = others.map(({ month }) => month)
    return about(
      others.reduce((sum, { paid }) => sum + paid, 0),
      fail(
        {
          zh: `${Month.listInChinese(months)}工资的收款人不是本人。`,
          en: `The pay for ${Month.listInEnglish(months)} went to somebody else.`
        },
        others.map((row) => cite("pay", `${id}/${row.month}`, "payee", row.payee))
      )
    )
  }
})
