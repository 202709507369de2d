import { isInSchool } from "../../ledgers/Person.ts"
import { documents } from "../../policies/known/documents.ts"
import { cite } from "../cite.ts"
import { fail, notApplicable, pass } from "../Outcome.ts"
import { rule } from "../Rule.ts"
import { citePlaces } from "./away.ts"

const notInSchool = notApplicable("非在校", "not in school")

export const ledgerStudentWorking = rule({
  id: "ledger.student-working",
  title: { zh: "在校生登记务工", en: "Pupil entered as working" },
  severity: "suspicion",
  category: "ledger",
  view: "person",

  basis: [{ ...documents.dataQuality, demands: "在校生不应登记为务工" }],
  parameters: {},

  words: {
    condition: { zh: "在校而有在务工的记录", en: "in school, yet with an active record" },
    why: {
      zh: "在校和务工矛盾，或是毕业未更新，或是务工不实。",
      en: "Either the person has left school, or the work is not real."
    },
    toDo: {
      zh: "核实是否在校、是否假期务工，更正在校状况或结束务工记录。",
      en: "Find out whether the person goes to school or works in the holidays only, and correct the entries."
    },
    fails: { zh: "登记为高中在读，有在务工记录。", en: "Entered as at senior school, with an active record." },
    passes: { zh: "登记为高中在读，假期务工已结束。", en: "At senior school, with work that has ended." }
  },

  check(person, inquiry) {
    if (!inquiry.is("inSchool", isInSchool(person))) return notInSchool
    const jobs = inquiry.all("employments", person.employments).filter((job) => inquiry.isActive(job))
    if (jobs.length === 0) return pass
    return fail({ zh: "在校生有在务工的记录。", en: "In school, yet with an active employment record." }, [
      cite("person", person.id, "schooling", person.schooling),
      ...citePlaces(jobs)
    ])
  }
})
