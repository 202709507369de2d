import { documents } from "../../policies/known/documents.ts"
import { cite } from "../cite.ts"
import { fail, notApplicable, pass } from "../Outcome.ts"
import { rule } from "../Rule.ts"

const fewerThanTwo = notApplicable("参训不足两个班次", "in fewer than two classes")

export const trainingClassesOverlap = rule({
  id: "training.classes-overlap",
  title: { zh: "同期重复参训", en: "In two classes at once" },
  severity: "error",
  category: "training",
  view: "person",

  basis: [{ ...documents.trainingAudit, demands: "核查同一人同一时间参加多个班次" }],
  parameters: {},

  words: {
    condition: { zh: "同一人参加的两个班次起止日期重叠", en: "a person is in two classes whose dates overlap" },
    why: {
      zh: "同一天不能在两个班上课，必有一处虚报。",
      en: "Nobody attends two classes on one day: one of the entries is untrue."
    },
    toDo: {
      zh: "核对两班签到，更正花名册并追回重复补贴。",
      en: "Check the sign-in sheets of both, correct the roster and recover what was paid twice."
    },
    fails: {
      zh: "10月18日至31日一班，10月31日至11月9日另一班。",
      en: "One class from 10-18 to 10-31, another from 10-31 to 11-09."
    },
    passes: { zh: "10月18日至31日一班，11月1日起另一班。", en: "One class from 10-18 to 10-31, another from 11-01." }
  },

  check({ id, trainings }, inquiry) {
    if (inquiry.isLess("trainings", trainings.length, 2)) return fewerThanTwo
    const overlapping = trainings.filter(({ classId, class: held }) =>
      trainings.some(
        (other) => other.classId !== classId && inquiry.touches(held, other.class.startOn, other.class.endOn, classId)
      )
    )
    if (overlapping.length === 0) return pass
    return fail(
      {
        zh: `同时参加${overlapping.length}个日期重叠的班次。`,
        en: `In ${overlapping.length} classes whose dates overlap.`
      },
      overlapping.flatMap(({ classId, class: held }) => [
        cite("trainee", `${classId}/${id}`, "classId", classId),
        cite("class", classId, "startOn", held.startOn),
        cite("class", classId, "endOn", held.endOn)
      ])
    )
  }
})
