import { hasLabour, isInSchool } from "../../ledgers/Person.ts"
import { documents } from "../../policies/known/documents.ts"
import { adultAge, retirementAge } from "../ages.ts"
import { cite, citeBirth, lacks } from "../cite.ts"
import { fail, notApplicable, pass } from "../Outcome.ts"
import { rule } from "../Rule.ts"

const notMeant = notApplicable(
  "不在劳动年龄、无劳动能力、在校，或就业意愿已登记",
  "not of working age, without labour, in school, or the willingness to work is entered"
)
const noBirth = lacks("person", "bornOn")

export const ledgerWorkerMissing = rule({
  id: "ledger.worker-missing",
  title: { zh: "应入未入台账", en: "Worker not on the ledger" },
  severity: "suspicion",
  category: "ledger",
  view: "person",

  basis: [{ ...documents.notice, demands: "就业帮扶信息台账不得遗漏，已就业、未就业和有意愿就业的情况清楚" }],
  parameters: { adultAge, retirementAge },

  words: {
    condition: {
      zh: "年满{adultAge}周岁不满{retirementAge}周岁、有劳动能力、非在校，从无就业记录和公岗聘用，就业意愿也为空",
      en: "aged {adultAge} to under {retirementAge}, has labour, not in school, no employment record nor appointment ever and no entry of willingness"
    },
    why: {
      zh: "有劳动能力的人不在任何台账上，就业状况无人掌握。",
      en: "Nobody knows whether somebody who is able to work does, or wants to."
    },
    toDo: {
      zh: "核实就业状况和意愿，补录就业记录或登记意愿。",
      en: "Ask whether the person works and wants to, then enter a record or the willingness."
    },
    fails: {
      zh: "40岁、普通劳动力，无就业记录和公岗聘用，未登记就业意愿。",
      en: "Aged 40, ordinary labour, no record, no appointment, no entry of willingness."
    },
    passes: {
      zh: "40岁、普通劳动力，有一条已结束的就业记录。",
      en: "Aged 40, ordinary labour, with a record that has ended."
    }
  },

  check(person, inquiry, { adultAge, retirementAge }) {
    if (!inquiry.is("labour", hasLabour(person)) || inquiry.is("inSchool", isInSchool(person))) return notMeant
    if (inquiry.is("willingEntered", person.willing !== null)) return notMeant
    const bornOn = inquiry.birthOf(person)
    if (bornOn === null) return noBirth
    if (!inquiry.isAged(bornOn, adultAge, retirementAge)) return notMeant
    if (inquiry.isAny("employments", person.employments.length)) return pass
    if (inquiry.isAny("appointments", person.appointments.length)) return pass
    return (
      inquiry.unsupplied(person.household.area, "employment", "appointment") ??
      fail(
        {
          zh: "有劳动能力、非在校，无就业记录和公岗聘用，也未登记就业意愿。",
          en: "Able to work and out of school, without a record, an appointment or an entry of willingness."
        },
        [
          citeBirth(person),
          cite("person", person.id, "labour", person.labour),
          cite("person", person.id, "schooling", person.schooling),
          cite("person", person.id, "willing", null)
        ]
      )
    )
  }
})
