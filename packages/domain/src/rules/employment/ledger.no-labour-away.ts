import { hasLabour } from "../../ledgers/Person.ts"
import { documents } from "../../policies/known/documents.ts"
import { cite, label } from "../cite.ts"
import { fail, notApplicable, pass } from "../Outcome.ts"
import { rule } from "../Rule.ts"
import { activeAwayJobs, citePlaces } from "./away.ts"

const able = notApplicable("有劳动能力", "the person has labour")

export const ledgerNoLabourAway = rule({
  id: "ledger.no-labour-away",
  title: { zh: "无劳动力登记外出务工", en: "Working away without labour" },
  severity: "suspicion",
  category: "ledger",
  view: "person",

  basis: [
    { ...documents.dataQuality, demands: "外出务工人员的劳动技能不应为丧失劳动力或无劳动力" },
    { ...documents.notice, demands: "劳动能力状况、务工地点与实际相符" }
  ],
  parameters: {},

  words: {
    condition: {
      zh: "劳动技能为无劳动力或丧失劳动力，而有在务工的县外记录",
      en: "without labour or labour lost, yet with an active record outside the county"
    },
    why: {
      zh: "无劳动能力的人不会外出务工，劳动技能和务工记录必有一项不实。",
      en: "Who cannot work does not work away: either labour or the record is untrue."
    },
    toDo: {
      zh: "核实劳动能力和务工情况，更正劳动技能或务工记录。",
      en: "Find out whether the person can and does work, then correct the one or the other."
    },
    fails: { zh: "登记为无劳动力，在浙江务工。", en: "Entered without labour, working in Zhejiang." },
    passes: {
      zh: "登记为弱劳动力，在本县务工；务工地只填到本市、本省的，不作县外。",
      en: "Entered with partial labour, working in the county; a place that is only the county's own city or province is not taken to be outside."
    }
  },

  check(person, inquiry) {
    if (inquiry.is("labour", hasLabour(person))) return able
    const jobs = activeAwayJobs(person, inquiry)
    if (jobs.length === 0) return pass
    return fail(
      {
        zh: `登记为${label("person", "labour", person.labour)}，有在务工的县外记录。`,
        en: "Entered without labour, yet with an active record outside the county."
      },
      [cite("person", person.id, "labour", person.labour), ...citePlaces(jobs)]
    )
  }
})
