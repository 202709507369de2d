import { documents } from "../../policies/known/documents.ts"
import * as Month from "../../values/Month.ts"
import * as Period from "../../values/Period.ts"
import { cite } from "../cite.ts"
import { fail, notApplicable, pass } from "../Outcome.ts"
import { rule } from "../Rule.ts"

const nothing = notApplicable("本人无县外务工记录，或无出勤", "no job away, or no attendance")

export const attendanceWhileAway = rule({
  id: "attendance.while-away",
  title: { zh: "外出务工期间有考勤", en: "Attendance while working away" },
  severity: "error",
  category: "post",
  view: "appointment",

  basis: [
    { ...documents.jilinPosts, demands: "长期外出务工仍占岗的，应当立即清退" },
    { ...documents.postsJinzhai, demands: "在岗期间不得外出务工或由他人代为上岗" }
  ],
  parameters: {},

  words: {
    condition: {
      zh: "县外务工记录覆盖整月的月份，考勤出勤天数大于0",
      en: "attendance of more than 0 days in a month that a job outside the county covers whole"
    },
    why: {
      zh: "人在县外，不可能在村里出勤：考勤或务工记录必有一项不实。",
      en: "Nobody serves in the village while away: either the attendance or the record is untrue."
    },
    toDo: {
      zh: "核实该月本人在何处；考勤不实的更正并追回工资，务工记录有误的更正台账。",
      en: "Find out where the person was; correct the attendance and recover the pay, or correct the ledger."
    },
    fails: {
      zh: "2021年全年在浙江务工，2021年5月出勤20天。",
      en: "In Zhejiang all of 2021, with 20 days attended in May."
    },
    passes: {
      zh: "2021年5月11日外出，5月出勤8天；务工地只填到本市、本省的，不作县外。",
      en: "Away from 2021-05-11, with 8 days attended in May; a place that is only the county's own city or province is not taken to be outside."
    }
  },

  check(appointment, inquiry) {
    const { person } = appointment
    const away = inquiry
      .all("employments", person.employments)
      .filter((job) => inquiry.isAway(job, person.household.area))
    const attended = inquiry
      .all("attendance", appointment.attendance)
      .filter(({ month, days }) => inquiry.isAny("attended", days, month))
    if (away.length === 0 || attended.length === 0) return nothing
    const rows = attended.filter(({ month }) => away.some((job) => inquiry.coversMonth(job, month)))
    if (rows.length === 0) return pass
    const months = rows.map(({ month }) => month)
    const jobs = away.filter((job) => months.some((month) => Period.coversMonth(job, month)))
    return fail(
      {
        zh: `${Month.listInChinese(months)}全月在县外务工，仍有出勤记录。`,
        en: `Attendance stands for ${Month.listInEnglish(months)}, all of which the holder worked outside the county.`
      },
      [
        ...rows.map(({ month, days }) => cite("attendance", `${appointment.id}/${month}`, "days", days)),
        ...jobs.flatMap((job) => [
          cite("employment", job.id, "place", job.place),
          cite("employment", job.id, "startOn", job.startOn),
          cite("employment", job.id, "endOn", job.endOn)
        ])
      ]
    )
  }
})
