import { isRegularJob } from "../../ledgers/Employment.ts"
import { documents } from "../../policies/known/documents.ts"
import * as Period from "../../values/Period.ts"
import { cite, citeListed } from "../cite.ts"
import { fail, notApplicable, pass } from "../Outcome.ts"
import { count, rule } from "../Rule.ts"
import { citeDates } from "./active.ts"

const longAgo = notApplicable("判定期内未在岗", "the post was not held in the days looked at")

export const postHolderEmployed = rule({
  id: "post.holder-employed",
  title: { zh: "在岗人员另有稳定就业", en: "Post holder employed elsewhere" },
  severity: "error",
  category: "post",
  view: "appointment",

  basis: [
    { ...documents.notice, demands: "不得虚设岗位、变相发钱，定期开展人员在岗情况抽查" },
    { ...documents.postsWanzhou, demands: "已在企业、车间就业，自主创业，外出务工或单位参保的，不得安置" },
    { ...documents.jilinPosts, demands: "长期外出务工、空岗、顶岗、替岗的，应当立即清退" }
  ],
  parameters: {
    days: count({
      name: "days",
      title: { zh: "回看天数", en: "days looked back on" },
      unit: "天",
      national: 365,
      source: documents.catalogue,
      standing: "unconfirmed"
    })
  },

  words: {
    condition: {
      zh: "最近{days}天内，聘用期与本人的其他就业记录（公岗、灵活就业除外）或社保参保期至少有一天重叠",
      en: "on some day of the last {days} the appointment overlaps a regular job of its holder, or days on which the holder is insured as an employee"
    },
    why: {
      zh: "已稳定就业的人仍占用公益性岗位，即空岗或由他人替岗。",
      en: "Who works elsewhere leaves the post empty or to somebody else."
    },
    toDo: {
      zh: "核实就业起止时间；确已就业的自就业之日退岗，追回此后工资。",
      en: "Verify the dates; where they hold, end the appointment and recover the pay from then on."
    },
    fails: { zh: "村级保洁员在岗期间到学校任职。", en: "A village cleaner works at a school while in post." },
    passes: { zh: "退岗次日到企业就业。", en: "Employed from the day after leaving the post." }
  },

  check(appointment, inquiry, { days }) {
    if (!inquiry.touchesLast(days, appointment)) return longAgo
    const { person } = appointment
    const jobs: Array<Period.Period> = []
    const evidence = citeDates(appointment)
    for (const job of inquiry.all("employments", person.employments)) {
      if (!inquiry.is("regularJob", isRegularJob(job), job.id)) continue
      const overlap = Period.shared(appointment, job)
      if (!inquiry.touchesLast(days, overlap)) continue
      jobs.push(overlap)
      evidence.push(
        cite("employment", job.id, "startOn", job.startOn),
        cite("employment", job.id, "endOn", job.endOn),
        cite("employment", job.id, "employer", job.employer),
        cite("employment", job.id, "place", job.place)
      )
    }
    const insured: Array<Period.Period> = []
    for (const row of inquiry.all("listed", person.listed)) {
      if (!inquiry.is("listedInsured", row.list === "insured")) continue
      const overlap = Period.shared(appointment, { startOn: row.fromOn, endOn: row.toOn })
      if (!inquiry.touchesLast(days, overlap)) continue
      insured.push(overlap)
      evidence.push(citeListed(person, row))
    }
    if (jobs.length === 0 && insured.length === 0) return pass
    const zh: Array<string> = []
    const en: Array<string> = []
    if (jobs.length > 0) {
      zh.push(`另有稳定就业（${jobs.map(Period.inChinese).join("、")}）`)
      en.push(`works elsewhere (${jobs.map(Period.inEnglish).join(", ")})`)
    }
    if (insured.length > 0) {
      zh.push(`有社保参保记录（${insured.map(Period.inChinese).join("、")}）`)
      en.push(`is insured as an employee (${insured.map(Period.inEnglish).join(", ")})`)
    }
    return fail({ zh: `在岗期间${zh.join("，")}。`, en: `While in post the holder ${en.join(" and ")}.` }, evidence)
  }
})
