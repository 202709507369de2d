import type { InspectionDossier } from "../../dossiers/InspectionDossier.ts"
import { documents } from "../../policies/known/documents.ts"
import * as Area from "../../values/Area.ts"
import type { Sentence } from "../../values/Sentence.ts"
import { type Evidence, fail, pass } from "../Outcome.ts"
import { rule } from "../Rule.ts"
import { citeInspection, inspectionLacks } from "./records.ts"

const households = ["visitedHouseholds", "liftedHouseholds", "monitoredHouseholds"] as const
const places = [
  ["villages", "village", "行政村", "villages"],
  ["townships", "township", "乡镇", "townships"],
  ["counties", "county", "县", "counties"]
] as const

export const inspectionSampleDiffers = rule({
  id: "inspection.sample-differs",
  title: { zh: "调研样本数不符", en: "Numbers of the sample disagree" },
  severity: "error",
  category: "rectification",
  view: "inspection",

  basis: [{ ...documents.notice, demands: "入户走访户数等于脱贫户与监测对象之和，县乡村数与名单一致" }],
  parameters: {},

  words: {
    condition: {
      zh: "脱贫户数加监测户数不等于走访总户数，或村、乡镇、县的数目与名单不一致",
      en: "lifted and monitored households do not sum to the visited ones, or the numbers of villages, townships or counties differ from those listed"
    },
    why: {
      zh: "样本数不一致，通报的结论就缺乏依据。",
      en: "Where the numbers of the sample disagree the circular cannot be relied on."
    },
    toDo: { zh: "核对入户清单和走访名单，更正数字。", en: "Check the visits and the places, and correct the numbers." },
    fails: { zh: "走访195户，脱贫户158户、监测户36户。", en: "195 visited, 158 lifted and 36 monitored." },
    passes: { zh: "走访195户，脱贫户158户、监测户37户。", en: "195 visited, 158 lifted and 37 monitored." }
  },

  check(inspection, inquiry) {
    const unknown: Array<keyof InspectionDossier> = households.filter((field) => inspection[field] === null)
    const wrong: Array<Sentence> = []
    const evidence: Array<Evidence> = []
    const { visitedHouseholds: visited, liftedHouseholds: lifted, monitoredHouseholds: monitored } = inspection
    const counted = visited !== null && lifted !== null && monitored !== null
    if (counted && !inquiry.isSame("visited", lifted + monitored, visited)) {
      wrong.push({
        zh: `走访${visited}户，脱贫户${lifted}户、监测户${monitored}户`,
        en: `${visited} households visited, ${lifted} lifted and ${monitored} monitored`
      })
      for (const field of households) evidence.push(citeInspection(inspection, field, inspection[field]))
    }
    for (const [field, level, zh, en] of places) {
      const stated = inspection[field]
      if (stated === null) {
        unknown.push(field)
        continue
      }
      const listed = distinctAt(inspection.places, level)
      if (inquiry.isSame(field, stated, listed)) continue
      wrong.push({ zh: `${zh}${stated}个，名单${listed}个`, en: `${stated} ${en} stated, ${listed} listed` })
      evidence.push(citeInspection(inspection, field, stated), citeInspection(inspection, "places", listed))
    }
    if (wrong.length === 0) return unknown.length === 0 ? pass : inspectionLacks(unknown)
    return fail(
      { zh: `${wrong.map(({ zh }) => zh).join("；")}。`, en: `${wrong.map(({ en }) => en).join("; ")}.` },
      evidence
    )
  }
})

/** How many areas of a level are listed, themselves or by a place in them. */
function distinctAt(listed: ReadonlyArray<Area.AreaCode>, level: "village" | "township" | "county"): number {
  return new Set(listed.map((place) => Area.at(place, level)).filter((place) => Area.levelOf(place) === level)).size
}
