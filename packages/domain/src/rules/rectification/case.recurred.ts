import { documents } from "../../policies/known/documents.ts"
import * as Day from "../../values/Day.ts"
import { fail, notApplicable, pass } from "../Outcome.ts"
import { count, rule } from "../Rule.ts"
import { citeCase } from "./records.ts"

const notMeant = notApplicable("尚未销号，或不是按规则提出的问题", "not closed, or not about a rule")

export const caseRecurred = rule({
  id: "case.recurred",
  title: { zh: "问题反弹", en: "Problem came back" },
  severity: "suspicion",
  category: "rectification",
  view: "case",

  basis: [{ ...documents.rectification, demands: "开展整改回头看，防止问题反弹" }],
  parameters: {
    days: count({
      name: "days",
      title: { zh: "销号后的回看天数", en: "days looked at after closing" },
      unit: "天",
      national: 365,
      source: documents.rectification,
      standing: "unconfirmed"
    })
  },

  words: {
    condition: {
      zh: "销号后{days}天内，同一村同一规则的问题再次属实",
      en: "the same rule is confirmed again in the same village within {days} days after closing"
    },
    why: { zh: "同类问题再次发生，说明整改不彻底。", en: "What happens again was not put right at its root." },
    toDo: {
      zh: "开展回头看，查清原因，完善长效机制。",
      en: "Look again, find the cause and change what lets it happen."
    },
    fails: {
      zh: "2021年6月销号，2022年3月同村又有工资欠发属实。",
      en: "Closed in 2021-06, arrears confirmed in the village again in 2022-03."
    },
    passes: { zh: "销号后同村再无同类问题属实。", en: "Nothing of the kind confirmed in the village since." }
  },

  check(subject, inquiry, { days }) {
    const { rule, closedOn, confirmations } = subject
    if (!inquiry.is("aboutRule", rule !== null)) return notMeant
    if (!inquiry.has("closedOn", closedOn) || !inquiry.reached(closedOn)) return notMeant
    const until = Day.plusDays(closedOn, days)
    const again = inquiry
      .all("confirmations", confirmations)
      .filter(
        ({ confirmedOn }) =>
          inquiry.isLater("confirmed", confirmedOn, closedOn) &&
          !inquiry.isLater("confirmedBy", confirmedOn, until) &&
          inquiry.reached(confirmedOn)
      )
    if (again.length === 0) return pass
    const on = again.map(({ confirmedOn }) => confirmedOn)
    return fail(
      {
        zh: `${Day.inChinese(closedOn)}销号后，同村同类问题于${on.map(Day.inChinese).join("、")}再次属实。`,
        en: `Closed on ${closedOn}; the same was confirmed in the village again on ${on.join(", ")}.`
      },
      [
        citeCase(subject, "closedOn", closedOn),
        ...again.map(({ confirmedOn }) => citeCase(subject, "confirmations", confirmedOn))
      ]
    )
  }
})
