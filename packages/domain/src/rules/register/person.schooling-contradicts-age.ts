import { documents } from "../../policies/known/documents.ts"
import type { Sentence } from "../../values/Sentence.ts"
import { cite, citeBirth, label, lacks } from "../cite.ts"
import { fail, notApplicable, pass } from "../Outcome.ts"
import { count, rule } from "../Rule.ts"

const unbound = notApplicable("非在校或在高校", "not in school, or at university")
const noBirth = lacks("person", "bornOn")

const age = (name: string, title: Sentence, national: number) =>
  count({ name, title, unit: "周岁", national, source: documents.catalogue, standing: "unconfirmed" })

export const personSchoolingContradictsAge = rule({
  id: "person.schooling-contradicts-age",
  title: { zh: "学段与年龄矛盾", en: "Schooling contradicts age" },
  severity: "suspicion",
  category: "ledger",
  view: "person",

  basis: [{ ...documents.dataQuality, demands: "在校状况与年龄相符" }],
  parameters: {
    compulsoryFrom: age("compulsoryFrom", { zh: "义务教育最低年龄", en: "lowest age of compulsory schooling" }, 6),
    compulsoryTo: age("compulsoryTo", { zh: "义务教育最高年龄", en: "highest age of compulsory schooling" }, 17),
    seniorFrom: age("seniorFrom", { zh: "高中中职最低年龄", en: "lowest age of senior schooling" }, 14),
    seniorTo: age("seniorTo", { zh: "高中中职最高年龄", en: "highest age of senior schooling" }, 21),
    preschoolEnd: age("preschoolEnd", { zh: "学前年龄上限（不含）", en: "age at which preschool ends" }, 7)
  },

  words: {
    condition: {
      zh: "义务教育而未满{compulsoryFrom}周岁或超过{compulsoryTo}周岁；高中、中职而未满{seniorFrom}周岁或超过{seniorTo}周岁；学前而年满{preschoolEnd}周岁",
      en: "in compulsory schooling, younger than {compulsoryFrom} or older than {compulsoryTo}; in senior or vocational schooling, younger than {seniorFrom} or older than {seniorTo}; in preschool at {preschoolEnd} or more"
    },
    why: {
      zh: "在校状况没有随升学、毕业更新，新增劳动力就会漏掉。",
      en: "Schooling that is not kept up to date hides those who have left school and could work."
    },
    toDo: {
      zh: "核实在校状况，更正学段或出生日期。",
      en: "Find out what school the person goes to, and correct the entry."
    },
    fails: { zh: "18岁，登记为义务教育。", en: "Aged 18, entered as in compulsory schooling." },
    passes: { zh: "17岁，登记为义务教育。", en: "Aged 17, entered as in compulsory schooling." }
  },

  check(person, inquiry, terms) {
    const { schooling } = person
    if (!inquiry.is("inSchool", schooling !== "none") || inquiry.is("atUniversity", schooling === "tertiary"))
      return unbound
    const bornOn = inquiry.birthOf(person)
    if (bornOn === null) return noBirth
    const [from, to] =
      schooling === "preschool"
        ? [0, terms.preschoolEnd - 1]
        : schooling === "compulsory"
          ? [terms.compulsoryFrom, terms.compulsoryTo]
          : [terms.seniorFrom, terms.seniorTo]
    const tooYoung = from > 0 && !inquiry.hasCompletedYears(bornOn, from)
    if (!tooYoung && !inquiry.hasCompletedYears(bornOn, to + 1)) return pass
    const stage = label("person", "schooling", schooling)
    return fail(
      tooYoung
        ? {
            zh: `未满${from}周岁，在校状况登记为${stage}。`,
            en: `Younger than ${from}, yet entered as at that school.`
          }
        : {
            zh: `年满${to + 1}周岁，在校状况仍为${stage}。`,
            en: `Aged ${to + 1} or more, yet still entered as at that school.`
          },
      [citeBirth(person), cite("person", person.id, "schooling", schooling)]
    )
  }
})
