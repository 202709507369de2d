import { documents } from "../../policies/known/documents.ts"
import { cite, lacks } from "../cite.ts"
import { fail, notApplicable, pass } from "../Outcome.ts"
import { rule } from "../Rule.ts"

const neitherCard = notApplicable(
  "证件号码既不是18位也不是20、22位",
  "the number has neither 18 characters nor the 20 or 22 of a disability card"
)
const noHealth = lacks("person", "health")

export const personDisabilityCard = rule({
  id: "person.disability-card",
  title: { zh: "残疾信息不一致", en: "Disability entries disagree" },
  severity: "suspicion",
  category: "ledger",
  view: "person",

  basis: [{ ...documents.dataQuality, demands: "健康状况为残疾的，证件类型应为残疾人证" }],
  parameters: {},

  words: {
    condition: {
      zh: "健康状况为残疾而证件号码为18位，或证件号码为20、22位而健康状况不是残疾",
      en: "disabled by health while the number has 18 characters, or a number of 20 or 22 characters while health says otherwise"
    },
    why: {
      zh: "残疾信息不一致，劳动能力和残疾人政策都会判错。",
      en: "Labour ability and what disabled persons are owed are then decided wrongly."
    },
    toDo: {
      zh: "核实残疾人证，更正健康状况或证件号码。",
      en: "Check the disability card, then correct health or the number."
    },
    fails: { zh: "健康状况为残疾，登记的是18位身份证号码。", en: "Disabled, with an ID number of 18 characters." },
    passes: { zh: "健康状况为残疾，登记20位残疾人证号。", en: "Disabled, with a card number of 20 characters." }
  },

  check({ id, health, identity }, inquiry) {
    const { length, masked } = identity
    const isCard = inquiry.is("cardLength", length === 20 || length === 22)
    if (!isCard && !inquiry.is("idLength", length === 18)) return neitherCard
    if (health === null) return noHealth
    if (inquiry.is("disabled", health === "disabled") === isCard) return pass
    return fail(
      isCard
        ? { zh: "登记了残疾人证号，健康状况不是残疾。", en: "A disability card is entered, yet health says otherwise." }
        : {
            zh: "健康状况为残疾，登记的不是残疾人证号。",
            en: "Disabled by health, yet no disability card is entered."
          },
      [cite("person", id, "health", health), cite("person", id, "idNumber", masked)]
    )
  }
})
