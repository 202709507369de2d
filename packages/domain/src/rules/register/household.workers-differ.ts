import { hasLabour } from "../../ledgers/Person.ts"
import { documents } from "../../policies/known/documents.ts"
import { cite, lacks } from "../cite.ts"
import { fail, pass } from "../Outcome.ts"
import { rule } from "../Rule.ts"

const noDeclaredWorkers = lacks("household", "declaredWorkers")

export const householdWorkersDiffer = rule({
  id: "household.workers-differ",
  title: { zh: "劳动力人数不符", en: "Number of workers differs" },
  severity: "suspicion",
  category: "ledger",
  view: "household",

  basis: [{ ...documents.notice, demands: "台账中的劳动力人数与家庭实际状况一致" }],
  parameters: {},

  words: {
    condition: {
      zh: "户登记的劳动力人数与在册成员中有劳动能力（普通、技能、弱半）的人数不一致",
      en: "the declared number of workers differs from the members on the register who have labour"
    },
    why: {
      zh: "劳动力人数不实，就业帮扶就会有遗漏或虚报。",
      en: "Where the number is wrong, somebody is left out or counted in vain."
    },
    toDo: {
      zh: "入户核实各成员的劳动能力，更正劳动力人数或成员信息。",
      en: "Verify each member's labour ability, then correct the number or the member."
    },
    fails: { zh: "户登记劳动力2人，成员中有劳动能力的3人。", en: "Two workers declared; three members have labour." },
    passes: { zh: "户登记劳动力2人，成员中有劳动能力的2人。", en: "Two workers declared; two members have labour." }
  },

  check(household, inquiry) {
    const { declaredWorkers, members } = household
    if (declaredWorkers === null) return noDeclaredWorkers
    let workers = 0
    for (const member of members) if (inquiry.is("labour", hasLabour(member), member.id)) workers++
    if (inquiry.isSame("workers", workers, declaredWorkers)) return pass
    return (
      inquiry.unsupplied(household.area, "person") ??
      fail(
        {
          zh: `户登记劳动力${declaredWorkers}人，在册成员中有劳动能力的${workers}人。`,
          en: `${declaredWorkers} workers are declared; ${workers} members on the register have labour.`
        },
        [
          cite("household", household.id, "declaredWorkers", declaredWorkers),
          ...members.map((member) => cite("person", member.id, "labour", member.labour))
        ]
      )
    )
  }
})
