import { documents } from "../../policies/known/documents.ts"
import * as Month from "../../values/Month.ts"
import { cite, lacks } from "../cite.ts"
import { fail, notApplicable, pass } from "../Outcome.ts"
import { count, rule } from "../Rule.ts"
import { settleDays } from "../settled.ts"

const notHeld = notApplicable("该月未全月在岗", "the appointment was not active all of the month")
const noRow = lacks("attendance", "days")

export const attendanceBelowMinimum = rule({
  id: "attendance.below-minimum",
  title: { zh: "出勤不达标", en: "Too few days attended" },
  severity: "suspicion",
  category: "post",
  view: "appointment",

  basis: [
    { ...documents.postsJinzhai, demands: "每月出勤不少于3个工作日" },
    { ...documents.notice, demands: "开展好公益岗位日常考核和综合评价" }
  ],
  parameters: {
    settleDays,
    minimum: count({
      name: "minimum",
      title: { zh: "每月最低出勤天数", en: "fewest days a month" },
      unit: "天",
      national: 3,
      source: documents.postsJinzhai,
      standing: "unconfirmed"
    })
  },

  words: {
    condition: {
      zh: "结束已满{settleDays}天的最近一个月全月在岗而出勤不足{minimum}天",
      en: "active all of the last month that ended {settleDays} or more days ago, with fewer than {minimum} days attended"
    },
    why: {
      zh: "出勤过少仍领全月工资，有挂名领补之嫌。",
      en: "Who hardly attends and is paid all the same may hold the post in name only."
    },
    toDo: {
      zh: "核实该月出勤；确不达标的按规定扣发或退岗。",
      en: "Verify the month's attendance; reduce the pay or end the appointment as the rules say."
    },
    fails: { zh: "2022年2月全月在岗，出勤2天。", en: "In post all of 2022-02, 2 days attended." },
    passes: { zh: "2022年2月全月在岗，出勤3天。", en: "In post all of 2022-02, 3 days attended." }
  },

  check(appointment, inquiry, { settleDays, minimum }) {
    const month = inquiry.settledMonth(settleDays)
    if (!inquiry.coversMonth(appointment, month)) return notHeld
    const row = appointment.attendance.find((one) => one.month === month)
    if (!inquiry.has("attendance", row, month)) return inquiry.unsupplied(appointment.post.area, "attendance") ?? noRow
    if (!inquiry.isLess("attended", row.days, minimum, month)) return pass
    const { id, startOn, endOn } = appointment
    return fail(
      {
        zh: `${Month.inChinese(month)}全月在岗，出勤${row.days}天，不足${minimum}天。`,
        en: `In post all of ${month}, with ${row.days} days attended, fewer than ${minimum}.`
      },
      [
        cite("attendance", `${id}/${month}`, "days", row.days),
        cite("appointment", id, "startOn", startOn),
        cite("appointment", id, "endOn", endOn)
      ]
    )
  }
})
