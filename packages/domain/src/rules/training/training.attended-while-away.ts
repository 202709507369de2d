import { documents } from "../../policies/known/documents.ts"
import * as Day from "../../values/Day.ts"
import { cite, lacks } from "../cite.ts"
import { fail, notApplicable, pass } from "../Outcome.ts"
import { rule } from "../Rule.ts"

const nothing = notApplicable("未出勤，或无县外务工记录", "did not attend, or no job away")
const noDays = lacks("trainee", "daysAttended")

export const trainingAttendedWhileAway = rule({
  id: "training.attended-while-away",
  title: { zh: "外出务工期间参训", en: "In a class while working away" },
  severity: "suspicion",
  category: "training",
  view: "trainee",

  basis: [{ ...documents.trainingAudit, demands: "核查在外务工人员虚假参训" }],
  parameters: {},

  words: {
    condition: {
      zh: "出勤大于0天，而一条县外务工记录覆盖整个班次",
      en: "attended more than 0 days of a class that a job outside the county covers whole"
    },
    why: {
      zh: "人在县外不可能在当地上课，签到或务工记录必有一项不实。",
      en: "Nobody attends a class at home while away: either the attendance or the record is untrue."
    },
    toDo: {
      zh: "核实培训期间本人在何处，更正花名册或务工记录。",
      en: "Find out where the person was, and correct the roster or the record."
    },
    fails: {
      zh: "2021年全年在浙江务工，10月在本县培训出勤10天。",
      en: "In Zhejiang all of 2021, 10 days attended of a class in October."
    },
    passes: {
      zh: "10月20日外出，10月18日至31日的班次出勤2天。",
      en: "Away from 10-20, 2 days attended of a class from 10-18 to 10-31."
    }
  },

  check({ classId, person, daysAttended, class: held }, inquiry) {
    if (daysAttended !== null && !inquiry.isAny("attended", daysAttended)) return nothing
    if (!inquiry.isAny("employments", person.employments.length)) return nothing
    const away = person.employments.filter((job) => inquiry.isAway(job, person.household.area))
    if (away.length === 0) return nothing
    const jobs = away.filter((job) => inquiry.covers(job, held.startOn, held.endOn, job.id))
    if (jobs.length === 0) return pass
    if (daysAttended === null) return noDays
    return fail(
      {
        zh: `${Day.inChinese(held.startOn)}至${Day.inChinese(held.endOn)}全程在县外务工，培训出勤${daysAttended}天。`,
        en: `${daysAttended} days attended of a class from ${held.startOn} to ${held.endOn}, all of which the person worked outside the county.`
      },
      [
        cite("trainee", `${classId}/${person.id}`, "daysAttended", daysAttended),
        cite("class", classId, "startOn", held.startOn),
        cite("class", classId, "endOn", held.endOn),
        ...jobs.flatMap(({ id, place, startOn, endOn }) => [
          cite("employment", id, "place", place),
          cite("employment", id, "startOn", startOn),
          cite("employment", id, "endOn", endOn)
        ])
      ]
    )
  }
})
