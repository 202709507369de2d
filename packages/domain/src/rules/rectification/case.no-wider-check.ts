import { documents } from "../../policies/known/documents.ts"
import * as Day from "../../values/Day.ts"
import { fail, notApplicable, pass } from "../Outcome.ts"
import { rule } from "../Rule.ts"
import { citeCase } from "./records.ts"

const notMeant = notApplicable("尚未销号，或不能由规则核验", "not closed, or not about a rule that software judges")

export const caseNoWiderCheck = rule({
  id: "case.no-wider-check",
  title: { zh: "未举一反三", en: "No wider check" },
  severity: "reminder",
  category: "rectification",
  view: "case",

  basis: [{ ...documents.rectification, demands: "举一反三，排查整改同类问题" }],
  parameters: {},

  words: {
    condition: {
      zh: "已销号、可由规则核验的事项，销号之日起没有登记对全县的举一反三",
      en: "closed, its rule one that software judges, and no wider check over the county noted since"
    },
    why: {
      zh: "一处出现问题，其他地方往往也有同类问题。",
      en: "What is wrong in one village is often wrong in others."
    },
    toDo: {
      zh: "在该整改事项的“举一反三”中查看全县同类疑点，登记排查结果。",
      en: "Look through the suspicions of its kind in the county and note the result under the case's wider check."
    },
    fails: {
      zh: "2022年3月1日销号，此后没有登记举一反三。",
      en: "Closed on 2022-03-01, no wider check noted since."
    },
    passes: {
      zh: "2022年3月1日销号，3月2日登记了对全县的举一反三。",
      en: "Closed on 2022-03-01, a wider check over the county noted on 2022-03-02."
    }
  },

  check(subject, inquiry) {
    const { rule, machineCheckable, closedOn, lastRunOn } = subject
    if (!inquiry.is("aboutRule", rule !== null) || !inquiry.is("machineCheckable", machineCheckable)) return notMeant
    if (!inquiry.has("closedOn", closedOn) || !inquiry.reached(closedOn)) return notMeant
    if (inquiry.has("lastRunOn", lastRunOn) && !inquiry.isEarlier("lastRun", lastRunOn, closedOn)) return pass
    return fail(
      {
        zh: `${Day.inChinese(closedOn)}销号后，没有登记对全县同类问题的举一反三。`,
        en: `Closed on ${closedOn}, and no wider check over the county has been noted since.`
      },
      [
        citeCase(subject, "rule", rule),
        citeCase(subject, "closedOn", closedOn),
        citeCase(subject, "lastRunOn", lastRunOn)
      ]
    )
  }
})
