import { documents } from "../../policies/known/documents.ts"
import { cite, lacks } from "../cite.ts"
import { about, fail, notApplicable, pass } from "../Outcome.ts"
import { rule } from "../Rule.ts"
import { transportDays, transportScope } from "./bounds.ts"
import { haveWorked, jobsOfYear, jobsWithin, transportScopes } from "./standing.ts"

const notMeant = notApplicable("不是已发放的交通补贴", "not a transport grant that was paid")
const noYear = lacks("grant", "period")

export const grantTransportUnjustified = rule({
  id: "grant.transport-unjustified",
  title: { zh: "交通补贴疑似违规", en: "Transport grant without the work" },
  severity: "suspicion",
  category: "policy",
  view: "grant",

  basis: [
    { ...documents.employmentAssistance, demands: "一次性交通补助给予跨省就业的脱贫人口" },
    { ...documents.dataQuality, demands: "登记交通补贴的，应有相应的外出务工" }
  ],
  parameters: { days: transportDays, scope: transportScope },

  words: {
    condition: {
      zh: "已发放某年度交通补贴，而该年度在{scope}稳定务工（公岗、灵活就业除外）不满{days}天",
      en: "a transport grant was paid for a year of which regular jobs {scope} covered fewer than {days} days"
    },
    why: {
      zh: "没有外出务工而领取交通补贴，资金可能被冒领。",
      en: "Where nobody worked away the money may have been claimed falsely."
    },
    toDo: {
      zh: "核实该年度务工时间和地点；确不符合的追回，务工漏登的补录台账。",
      en: "Verify where the person worked that year; recover the grant, or enter the work that is missing."
    },
    fails: {
      zh: "发放2021年交通补贴，2021年只在省外务工60天。",
      en: "A grant paid for 2021, with 60 days outside the province."
    },
    passes: {
      zh: "发放2021年交通补贴，2021年在省外务工90天。",
      en: "A grant paid for 2021, with 90 days outside the province."
    },
    amount: { zh: "已发放的补贴", en: "the grant that was paid" }
  },

  check(grant, inquiry, terms) {
    const { id, kind, amount, period, paidOn, person } = grant
    if (!inquiry.is("transport", kind === "transport") || !inquiry.has("paidOn", paidOn)) return notMeant
    if (!inquiry.is("periodHasYear", /^\d{4}(-|$)/.test(period))) return noYear
    const year = Number(period.slice(0, 4))
    const jobs = jobsOfYear(jobsWithin(person, terms.scope, inquiry), year, inquiry)
    if (haveWorked(jobs, year, inquiry, terms)) return pass
    const where = transportScopes[terms.scope]
    return (
      inquiry.unsupplied(person.household.area, "employment") ??
      about(
        amount,
        fail(
          {
            zh: `已发放${year}年交通补贴，该年在${where.zh}务工不满${terms.days}天。`,
            en: `A transport grant was paid for ${year}, with fewer than ${terms.days} days of work ${where.en}.`
          },
          [
            cite("grant", id, "period", period),
            cite("grant", id, "paidOn", paidOn),
            ...jobs.flatMap((job) => [
              cite("employment", job.id, "place", job.place),
              cite("employment", job.id, "startOn", job.startOn),
              cite("employment", job.id, "endOn", job.endOn)
            ])
          ]
        )
      )
    )
  }
})
