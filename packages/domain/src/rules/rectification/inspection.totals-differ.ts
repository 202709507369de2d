import type { InspectionDossier } from "../../dossiers/InspectionDossier.ts"
import { documents } from "../../policies/known/documents.ts"
import type { Sentence } from "../../values/Sentence.ts"
import { type Evidence, fail, pass } from "../Outcome.ts"
import { rule } from "../Rule.ts"
import { citeInspection, inspectionLacks } from "./records.ts"

const totals = [
  ["statedClasses", "recordedClasses", "大类", "classes"],
  ["statedItems", "recordedItems", "条", "problems"]
] as const

export const inspectionTotalsDiffer = rule({
  id: "inspection.totals-differ",
  title: { zh: "通报数与明细不符", en: "Totals of the circular disagree" },
  severity: "error",
  category: "rectification",
  view: "inspection",

  basis: [{ ...documents.notice, demands: "通报的问题类别数、条数与问题清单一致" }],
  parameters: {},

  words: {
    condition: {
      zh: "通报的问题类别数或条数与登记的明细不一致",
      en: "the stated number of classes or of problems differs from those recorded"
    },
    why: {
      zh: "总数与明细不符，逐一对账销号就无法完成。",
      en: "Items that are counted and not recorded can never be closed one by one."
    },
    toDo: {
      zh: "核对问题清单，更正通报或补录问题。",
      en: "Check the list of problems, then correct the circular or enter what is missing."
    },
    fails: { zh: "通报5大类，明细只有4类。", en: "5 classes stated, 4 recorded." },
    passes: { zh: "通报4大类41条，明细4类41条。", en: "4 classes and 41 problems stated and recorded." }
  },

  check(inspection, inquiry) {
    const unknown: Array<keyof InspectionDossier> = []
    const wrong: Array<Sentence> = []
    const evidence: Array<Evidence> = []
    for (const [statedField, recordedField, zh, en] of totals) {
      const stated = inspection[statedField]
      const recorded = inspection[recordedField]
      if (stated === null) unknown.push(statedField)
      else if (!inquiry.isSame(statedField, stated, recorded)) {
        wrong.push({
          zh: `通报${stated}${zh}，明细${recorded}${zh}`,
          en: `${stated} ${en} stated, ${recorded} recorded`
        })
        evidence.push(
          citeInspection(inspection, statedField, stated),
          citeInspection(inspection, recordedField, recorded)
        )
      }
    }
    if (wrong.length === 0) return unknown.length === 0 ? pass : inspectionLacks(unknown)
    return fail(
      { zh: `${wrong.map(({ zh }) => zh).join("；")}。`, en: `${wrong.map(({ en }) => en).join("; ")}.` },
      evidence
    )
  }
})
