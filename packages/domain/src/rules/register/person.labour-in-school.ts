import { hasLabour, isInSchool } from "../../ledgers/Person.ts"
import { documents } from "../../policies/known/documents.ts"
import { cite } from "../cite.ts"
import { fail, notApplicable, pass } from "../Outcome.ts"
import { rule } from "../Rule.ts"

const notInSchool = notApplicable("非在校", "not in school")

export const personLabourInSchool = rule({
  id: "person.labour-in-school",
  title: { zh: "在校生登记为劳动力", en: "Pupil entered as having labour" },
  severity: "suspicion",
  category: "ledger",
  view: "person",

  basis: [{ ...documents.dataQuality, demands: "在校生的劳动技能应为无劳动力" }],
  parameters: {},

  words: {
    condition: {
      zh: "在校而劳动技能登记为普通、技能、弱劳动力或半劳动力",
      en: "in school, yet entered with ordinary, skilled or partial labour"
    },
    why: {
      zh: "在校生不是劳动力，计入后劳动力人数和就业率都不实。",
      en: "Who goes to school does not count as a worker; the numbers of workers and of those at work are wrong."
    },
    toDo: {
      zh: "核实是否在校，更正在校状况或劳动技能。",
      en: "Find out whether the person goes to school, then correct schooling or labour."
    },
    fails: { zh: "高校在读，登记为普通劳动力。", en: "At university, entered with ordinary labour." },
    passes: { zh: "高校在读，登记为无劳动力。", en: "At university, entered without labour." }
  },

  check(person, inquiry) {
    if (!inquiry.is("inSchool", isInSchool(person))) return notInSchool
    if (!inquiry.is("labour", hasLabour(person))) return pass
    return fail(
      {
        zh: "在校生登记为有劳动能力。",
        en: "In school, yet entered as having labour."
      },
      [cite("person", person.id, "schooling", person.schooling), cite("person", person.id, "labour", person.labour)]
    )
  }
})
