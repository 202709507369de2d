import { documents } from "../../policies/known/documents.ts"
import { cite, lacks } from "../cite.ts"
import { fail, notApplicable, pass } from "../Outcome.ts"
import { rule } from "../Rule.ts"
import { activeAwayJobs, citePlaces } from "./away.ts"

const notDestitute = notApplicable("非特困供养人员", "not on destitute support")
const noSupport = lacks("person", "destitute")

export const ledgerDestituteAway = rule({
  id: "ledger.destitute-away",
  title: { zh: "特困供养人员登记外出", en: "On destitute support and working away" },
  severity: "suspicion",
  category: "ledger",
  view: "person",

  basis: [{ ...documents.dataQuality, demands: "特困供养人员不应登记为外出务工" }],
  parameters: {},

  words: {
    condition: {
      zh: "特困供养人员而有在务工的县外记录",
      en: "on destitute support, yet with an active record outside the county"
    },
    why: {
      zh: "特困供养人员无劳动能力、无生活来源，外出务工与供养条件矛盾。",
      en: "That support is for those who cannot work and have no income, which working away contradicts."
    },
    toDo: {
      zh: "核实供养资格和务工情况，更正台账或报民政部门复核。",
      en: "Verify the support and the work; correct the ledger or tell the civil affairs office."
    },
    fails: { zh: "特困供养，登记在浙江务工。", en: "On support, entered as working in Zhejiang." },
    passes: {
      zh: "特困供养，无在务工记录，或务工地只填到本市、本省，不能确定在县外。",
      en: "On support, without an active record, or with a place that is only the county's own city or province and so not known to be outside."
    }
  },

  check(person, inquiry) {
    if (person.destitute !== null && !inquiry.is("destitute", person.destitute)) return notDestitute
    const jobs = activeAwayJobs(person, inquiry)
    if (jobs.length === 0) return pass
    if (person.destitute === null) return noSupport
    return fail(
      {
        zh: "特困供养人员有在务工的县外记录。",
        en: "On destitute support, yet with an active record outside the county."
      },
      [cite("person", person.id, "destitute", true), ...citePlaces(jobs)]
    )
  }
})
