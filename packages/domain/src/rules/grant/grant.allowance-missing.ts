import { documents } from "../../policies/known/documents.ts"
import * as Day from "../../values/Day.ts"
import { cite, lacks } from "../cite.ts"
import { fail, notApplicable, pass } from "../Outcome.ts"
import { count, rule } from "../Rule.ts"
import { allowanceStanding } from "./standing.ts"

const notOwed = notApplicable(
  "不是脱贫户、监测户成员，未参训，或培训班结束未满期限",
  "not of the target group, did not attend, or the class has not ended long enough"
)
const noDays = lacks("trainee", "daysAttended")

export const grantAllowanceMissing = rule({
  id: "grant.allowance-missing",
  title: { zh: "培训生活费应享未享", en: "Training allowance not received" },
  severity: "suspicion",
  category: "policy",
  view: "trainee",

  basis: [
    { ...documents.employmentAssistance, demands: "对参加培训的脱贫人口在培训期间给予生活费补贴" },
    { ...documents.notice, demands: "落实参训人员培训生活费补贴" }
  ],
  parameters: {
    days: count({
      name: "days",
      title: { zh: "结业后的发放期限", en: "days allowed for payment after a class" },
      unit: "天",
      national: 30,
      source: documents.catalogue,
      standing: "unconfirmed"
    })
  },

  words: {
    condition: {
      zh: "脱贫户、监测户成员参训出勤大于0天，培训班结束超过{days}天，无该班次的培训生活费",
      en: "a member of the target group attended a class that ended more than {days} days ago, without an allowance for it"
    },
    why: {
      zh: "参训期间的生活费没有发放，政策未落实，群众参训积极性受影响。",
      en: "Who gave up days of work to train has not been paid the allowance."
    },
    toDo: {
      zh: "核对出勤，按标准补发培训生活费；已发放的补录补贴。",
      en: "Check the days attended and pay the allowance, or enter the one that was paid."
    },
    fails: {
      zh: "2021年10月31日结业，出勤10天，无生活费记录。",
      en: "A class ended on 2021-10-31, 10 days attended, no allowance."
    },
    passes: { zh: "2021年10月31日结业，出勤10天，生活费已审批。", en: "The same class, with the allowance approved." }
  },

  check(trainee, inquiry, terms) {
    const standing = allowanceStanding(trainee, inquiry, terms)
    if (standing === "notEligible") return notOwed
    if (standing === "unknown") return noDays
    if (standing !== "missing") return pass
    const { person, classId, daysAttended, class: held } = trainee
    return (
      inquiry.unsupplied(person.household.area, "grant") ??
      fail(
        {
          zh: `参加${Day.inChinese(held.endOn)}结业的培训，出勤${daysAttended}天，无培训生活费记录。`,
          en: `Attended ${daysAttended} days of a class that ended on ${held.endOn}, without a training allowance.`
        },
        [
          cite("trainee", `${classId}/${person.id}`, "daysAttended", daysAttended),
          cite("class", classId, "endOn", held.endOn)
        ]
      )
    )
  }
})
