import { Person } from "../../ledgers/Person.ts"
import { Vacancy } from "../../ledgers/Vacancy.ts"
import { documents } from "../../policies/known/documents.ts"
import type { Sentence } from "../../values/Sentence.ts"
import { fail, notApplicable, pass } from "../Outcome.ts"
import { parameter, rule } from "../Rule.ts"

const nobody = notApplicable("无待就业人员", "nobody looks for work")

export const areaReserveShort = rule({
  id: "area.reserve-short",
  title: { zh: "岗位储备不足", en: "Job reserve too small" },
  severity: "suspicion",
  category: "reserve",
  view: "reserve",

  basis: [{ ...documents.notice, demands: "做好就业帮扶岗位储备，确保全部及时就业" }],
  parameters: {
    factor: parameter<number>({
      name: "factor",
      kind: "factor",
      title: { zh: "储备人数的倍数", en: "times the open headcount" },
      unit: "倍",
      national: 1,
      source: documents.catalogue,
      standing: "unconfirmed"
    })
  },

  words: {
    condition: {
      zh: "一县有就业意愿、有劳动能力而未在务工和在岗的人数，多于未截止储备岗位可安排人数的{factor}倍",
      en: "in a county the persons willing and able to work and without it outnumber {factor} times the headcount of the open vacancies"
    },
    why: { zh: "储备岗位不足，难以逐人推荐。", en: "Without enough places nobody can be referred." },
    toDo: {
      zh: "通过本地吸纳、线上推介、外地对接补充岗位储备。",
      en: "Add vacancies: local employers, online offers, partners elsewhere."
    },
    fails: { zh: "待就业31人，储备岗位30人。", en: "31 persons looking for work, 30 places." },
    passes: { zh: "待就业30人，储备岗位30人。", en: "30 persons looking for work, 30 places." }
  },

  check({ area, seekers, openHeadcount, changesOn }, inquiry, { factor }) {
    if (changesOn !== null) inquiry.turnsOn(changesOn)
    if (!inquiry.isAny("seekers", seekers)) return nobody
    if (!inquiry.isMore("seekersByPlaces", seekers, openHeadcount * factor)) return pass
    return (
      inquiry.unsupplied(area, "employment", "appointment", "vacancy") ??
      fail(shortOf(seekers, openHeadcount, factor), [
        { sheet: Person.sheet, key: area, field: "seekers", value: seekers },
        { sheet: Vacancy.sheet, key: area, field: "openHeadcount", value: openHeadcount }
      ])
    )
  }
})

/** Where a place asks for another number of places than there are persons, the message says how many times. */
function shortOf(seekers: number, places: number, factor: number): Sentence {
  if (factor === 1) {
    return {
      zh: `有就业意愿未就业${seekers}人，未截止储备岗位可安排${places}人。`,
      en: `${seekers} persons look for work; the open vacancies offer ${places} places.`
    }
  }
  return {
    zh: `有就业意愿未就业${seekers}人，超过未截止储备岗位可安排${places}人的${factor}倍。`,
    en: `${seekers} persons look for work, more than ${factor} times the ${places} places that the open vacancies offer.`
  }
}
