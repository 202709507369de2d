import { isInSchool } from "../../ledgers/Person.ts"
import { documents } from "../../policies/known/documents.ts"
import { adultAge, minimumAge } from "../ages.ts"
import { cite, citeBirth, lacks } from "../cite.ts"
import { fail, notApplicable, pass } from "../Outcome.ts"
import { rule } from "../Rule.ts"

const notNew = notApplicable("不是新增劳动力，或就业意愿已登记", "no new worker, or the willingness to work is entered")
const noBirth = lacks("person", "bornOn")

export const ledgerNewWorkerMissing = rule({
  id: "ledger.new-worker-missing",
  title: { zh: "新增劳动力未入台账", en: "New worker not on the ledger" },
  severity: "suspicion",
  category: "ledger",
  view: "person",

  basis: [{ ...documents.notice, demands: "新增劳动力及时纳入就业台账，不得遗漏" }],
  parameters: { minimumAge, adultAge },

  words: {
    condition: {
      zh: "年满{minimumAge}周岁不满{adultAge}周岁、非在校、未丧失劳动力，从无就业记录，就业意愿也为空",
      en: "aged {minimumAge} to under {adultAge}, not in school, labour not lost, no employment record ever and no entry of willingness"
    },
    why: {
      zh: "离校的新增劳动力不入台账，就业状况无人掌握，就得不到推荐和培训。",
      en: "Who left school and stands on no ledger is offered neither work nor training."
    },
    toDo: {
      zh: "核实去向和就业意愿，补录就业记录或登记意愿。",
      en: "Ask what the person does and wants, then enter a record or the willingness."
    },
    fails: {
      zh: "16岁、初中毕业不再就读，无就业记录，未登记就业意愿。",
      en: "Aged 16, out of school, no employment record, no entry of willingness."
    },
    passes: { zh: "16岁、非在校，已有一条就业记录。", en: "Aged 16, out of school, with one employment record." }
  },

  check(person, inquiry, { minimumAge, adultAge }) {
    if (inquiry.is("inSchool", isInSchool(person)) || inquiry.is("labourLost", person.labour === "lost")) return notNew
    if (inquiry.is("willingEntered", person.willing !== null)) return notNew
    const bornOn = inquiry.birthOf(person)
    if (bornOn === null) return noBirth
    if (!inquiry.isAged(bornOn, minimumAge, adultAge)) return notNew
    if (inquiry.isAny("employments", person.employments.length)) return pass
    return (
      inquiry.unsupplied(person.household.area, "employment") ??
      fail(
        {
          zh: `年满${minimumAge}周岁、非在校，无就业记录，也未登记就业意愿。`,
          en: `Aged ${minimumAge} or more and out of school, without an employment record or an entry of willingness.`
        },
        [
          citeBirth(person),
          cite("person", person.id, "schooling", person.schooling),
          cite("person", person.id, "labour", person.labour),
          cite("person", person.id, "willing", null)
        ]
      )
    )
  }
})
