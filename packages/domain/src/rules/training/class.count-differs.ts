import { Trainee } from "../../ledgers/Trainee.ts"
import { documents } from "../../policies/known/documents.ts"
import { cite, lacks } from "../cite.ts"
import { fail, pass } from "../Outcome.ts"
import { rule } from "../Rule.ts"

const noCount = lacks("class", "declaredCount")

export const classCountDiffers = rule({
  id: "class.count-differs",
  title: { zh: "开班人数与花名册不符", en: "Size of the class differs from its roster" },
  severity: "suspicion",
  category: "training",
  view: "class",

  basis: [
    { ...documents.trainingAudit, demands: "核查开班人数与花名册、签到是否一致" },
    { ...documents.notice, demands: "培训落实到具体人员" }
  ],
  parameters: {},

  words: {
    condition: { zh: "报名人数与学员花名册人数不一致", en: "the declared number differs from the trainees entered" },
    why: {
      zh: "人数不符，可能虚报人数套取资金，或学员漏登。",
      en: "Either more were declared than came, or some were not entered."
    },
    toDo: {
      zh: "核对报名表、花名册和签到，更正人数或补录学员。",
      en: "Check the sheets, then correct the number or enter who is missing."
    },
    fails: { zh: "报名40人，学员38人。", en: "40 declared, 38 trainees." },
    passes: { zh: "报名40人，学员40人。", en: "40 declared, 40 trainees." }
  },

  check({ id, area, declaredCount, traineeCount }, inquiry) {
    if (declaredCount === null) return noCount
    if (inquiry.isSame("trainees", traineeCount, declaredCount)) return pass
    // Trainees who are there prove that the sheet was supplied, wherever they live.
    const unsupplied = traineeCount === 0 ? inquiry.unsupplied(area, "trainee") : undefined
    return (
      unsupplied ??
      fail(
        {
          zh: `报名${declaredCount}人，学员花名册${traineeCount}人。`,
          en: `${declaredCount} are declared, and ${traineeCount} trainees are entered.`
        },
        [
          cite("class", id, "declaredCount", declaredCount),
          { sheet: Trainee.sheet, key: id, field: "traineeCount", value: traineeCount }
        ]
      )
    )
  }
})
