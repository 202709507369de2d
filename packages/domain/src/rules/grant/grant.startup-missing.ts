import { documents } from "../../policies/known/documents.ts"
import * as Day from "../../values/Day.ts"
import { cite } from "../cite.ts"
import { fail, notApplicable, pass } from "../Outcome.ts"
import { rule } from "../Rule.ts"
import { businessMonths } from "./bounds.ts"
import { establishedBusinesses, startupStanding } from "./standing.ts"

const notOwed = notApplicable(
  "不是脱贫户、监测户成员，或无经营满期的经营主体",
  "not of the target group, or no business that has existed long enough"
)

export const grantStartupMissing = rule({
  id: "grant.startup-missing",
  title: { zh: "开业补贴应享未享", en: "Start-up grant not received" },
  severity: "suspicion",
  category: "policy",
  view: "person",

  basis: [
    {
      ...documents.startupXuchang,
      demands: "首次创办小微企业或个体工商户，自登记之日起正常经营1年以上的，给予一次性补贴"
    },
    { ...documents.notice, demands: "落实脱贫人口和监测对象开业补贴" }
  ],
  parameters: {
    months: businessMonths
  },

  words: {
    condition: {
      zh: "脱贫户、监测户在册成员，存续的经营主体登记满{months}个月，从无开业补贴",
      en: "a member of the target group has an active business registered {months} or more months ago, and never a start-up grant"
    },
    why: {
      zh: "符合条件的创业人员没有享受开业补贴，政策未落实。",
      en: "Somebody entitled to the grant has not been given it."
    },
    toDo: {
      zh: "核实是否正常经营、是否首次创业，符合条件的协助申报；已享受的补录补贴。",
      en: "Verify that the business runs and is the first, help with the application, or enter the grant."
    },
    fails: {
      zh: "2021年3月9日登记的个体户，2022年3月9日无开业补贴。",
      en: "Registered on 2021-03-09, no grant by 2022-03-09."
    },
    passes: {
      zh: "2021年3月10日登记的个体户，2022年3月9日核验。",
      en: "Registered on 2021-03-10, judged on 2022-03-09."
    }
  },

  check(person, inquiry, terms) {
    const standing = startupStanding(person, inquiry, terms)
    if (standing === "notEligible") return notOwed
    if (standing !== "missing") return pass
    const businesses = establishedBusinesses(person, inquiry, terms)
    const dates = businesses.map(({ registeredOn }) => registeredOn)
    return (
      inquiry.unsupplied(person.household.area, "grant") ??
      fail(
        {
          zh: `经营主体${dates.map(Day.inChinese).join("、")}登记，满${terms.months}个月仍存续，无开业补贴记录。`,
          en: `A business registered on ${dates.join(", ")} has run ${terms.months} months or more, without a start-up grant.`
        },
        businesses.flatMap(({ id, registeredOn, status }) => [
          cite("business", id, "registeredOn", registeredOn),
          cite("business", id, "status", status)
        ])
      )
    )
  }
})
