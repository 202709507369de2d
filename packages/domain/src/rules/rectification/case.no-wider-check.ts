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
      zh: "已销号、可由规则核验的事项，销号之日起未对全县核验该规则",
      en: "closed, its rule one that software judges, and no run of it over the county since"
    },
    why: { zh: "一处有问题，别处往往也有。", en: "What is wrong in one village is often wrong in others." },
    toDo: { zh: "对全县运行该规则，核实同类问题。", en: "Run the rule over the county and look into what it finds." },
    fails: { zh: "2022年3月1日销号，此后未对全县核验。", en: "Closed on 2022-03-01, no run over the county since." },
    passes: {
      zh: "2022年3月1日销号，3月2日对全县核验。",
      en: "Closed on 2022-03-01, a run over the county on 2022-03-02."
    }
  },

  check(subject, inquiry) {
    const { rule, machineCheckable, closedOn, lastRunOn } = subject
    if (!inquiry.is("aboutRule", rule !== null) || !inquiry.is("machineCheckable", machineCheckable)) return notMeant
    if (!inquiry.has("closedOn", closedOn) || !inquiry.reached(closedOn)) return notMeant
    if (inquiry.has("lastRunOn", lastRunOn) && !inquiry.isEarlier("lastRun", lastRunOn, closedOn)) return pass
    return fail(
      {
        zh: `${Day.inChinese(closedOn)}销号后，未对全县核验同类问题。`,
        en: `Closed on ${closedOn}, and the rule has not been run over the county since.`
      },
      [
        citeCase(subject, "rule", rule),
        citeCase(subject, "closedOn", closedOn),
        citeCase(subject, "lastRunOn", lastRunOn)
      ]
    )
  }
})
