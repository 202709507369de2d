import type { VacancyDossier } from "../../dossiers/VacancyDossier.ts"
import { Vacancy } from "../../ledgers/Vacancy.ts"
import { documents } from "../../policies/known/documents.ts"
import { cite } from "../cite.ts"
import { fail, notApplicable, pass } from "../Outcome.ts"
import { rule } from "../Rule.ts"
import { isOpen } from "./seeking.ts"

const closed = notApplicable("岗位已截止", "the vacancy is closed")
const wanted = ["occupation", "monthlyPay", "phone"] as const

export const vacancyIncomplete = rule({
  id: "vacancy.incomplete",
  title: { zh: "储备岗位信息不全", en: "Vacancy incomplete" },
  severity: "suspicion",
  category: "reserve",
  view: "vacancy",

  basis: [{ ...documents.notice, demands: "通过本地吸纳、线上推介、外地对接确保及时就业" }],
  parameters: {},

  words: {
    condition: { zh: "未截止的岗位缺少工种、月薪或联系电话", en: "an open vacancy lacks occupation, pay or phone" },
    why: {
      zh: "工种、待遇、联系方式不清，就无法推荐。",
      en: "Nobody can be referred without knowing the work, the pay and whom to ask."
    },
    toDo: { zh: "联系用工单位补齐所缺各项。", en: "Ask the employer and fill in what is lacking." },
    fails: { zh: "未填月薪和联系电话。", en: "Without pay and phone." },
    passes: { zh: "工种、月薪、联系电话齐全。", en: "With occupation, pay and phone." }
  },

  check(vacancy, inquiry) {
    if (!isOpen(vacancy, inquiry)) return closed
    const { fields } = Vacancy
    const lacking = wanted.filter((field) => inquiry.isBlank(fields[field], given(vacancy, field)))
    if (lacking.length === 0) return pass
    return fail(
      {
        zh: `储备岗位缺少${lacking.map((field) => fields[field].label).join("、")}。`,
        en: `The vacancy lacks ${lacking.map((field) => fields[field].english).join(", ")}.`
      },
      lacking.map((field) => cite("vacancy", vacancy.id, field, null))
    )
  }
})

/** Of a phone no more is known than whether it is given. */
function given(vacancy: VacancyDossier, field: (typeof wanted)[number]) {
  return field === "phone" ? vacancy.hasPhone || null : vacancy[field]
}
