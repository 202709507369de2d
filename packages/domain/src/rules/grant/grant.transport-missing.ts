import { documents } from "../../policies/known/documents.ts"
import { cite } from "../cite.ts"
import { fail, notApplicable, pass } from "../Outcome.ts"
import { count, rule } from "../Rule.ts"
import { transportDays, transportScope } from "./bounds.ts"
import { transportScopes, transportStanding } from "./standing.ts"

const notOwed = notApplicable(
  "不是脱贫户、监测户成员，或该年在规定范围务工天数不足",
  "not of the target group, or too few days of the year worked within the scope"
)

export const grantTransportMissing = rule({
  id: "grant.transport-missing",
  title: { zh: "交通补贴应享未享", en: "Transport grant not received" },
  severity: "suspicion",
  category: "policy",
  view: "person",

  basis: [
    { ...documents.employmentAssistance, demands: "对跨省就业的脱贫人口适当安排一次性交通补助" },
    { ...documents.notice, demands: "落实脱贫人口和监测对象一次性交通住宿费补贴" }
  ],
  parameters: {
    settleDays: count({
      name: "settleDays",
      title: { zh: "年后的申报审批期限", en: "days allowed for grants after a year's end" },
      unit: "天",
      national: 90,
      source: documents.catalogue,
      standing: "unconfirmed"
    }),
    days: transportDays,
    scope: transportScope
  },

  words: {
    condition: {
      zh: "脱贫户、监测户在册成员，{settleDays}天前所在年度内在{scope}稳定务工（公岗、灵活就业除外）满{days}天，无该年度交通补贴",
      en: "a member of the target group had regular jobs {scope} for {days} or more days of the year of the day {settleDays} days ago, without a transport grant for it"
    },
    why: {
      zh: "符合条件的务工人员没有享受一次性交通补贴，政策未落实。",
      en: "Somebody entitled to the grant has not been given it."
    },
    toDo: {
      zh: "核实务工时间和地点，符合条件的协助申报；已享受的补录补贴。",
      en: "Verify dates and place, help with the application, or enter the grant that was given."
    },
    fails: {
      zh: "2021年全年在浙江务工，无2021年交通补贴。",
      en: "In Zhejiang all of 2021, no transport grant for 2021."
    },
    passes: {
      zh: "2021年全年在浙江务工，2021年交通补贴已申请。",
      en: "In Zhejiang all of 2021, the grant for 2021 applied for."
    }
  },

  check(person, inquiry, terms) {
    const { standing, year, jobs } = transportStanding(person, inquiry, terms)
    if (standing === "notEligible") return notOwed
    if (standing !== "missing") return pass
    return (
      inquiry.unsupplied(person.household.area, "grant") ??
      fail(
        {
          zh: `${year}年在${transportScopes[terms.scope].zh}务工满${terms.days}天，无该年度交通补贴记录。`,
          en: `Worked ${terms.days} or more days of ${year} ${transportScopes[terms.scope].en}, without a transport grant for it.`
        },
        jobs.flatMap((job) => [
          cite("employment", job.id, "place", job.place),
          cite("employment", job.id, "startOn", job.startOn),
          cite("employment", job.id, "endOn", job.endOn)
        ])
      )
    )
  }
})
