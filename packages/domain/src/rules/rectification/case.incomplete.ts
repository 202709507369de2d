import { documents } from "../../policies/known/documents.ts"
import * as Day from "../../values/Day.ts"
import { fail, notApplicable, pass } from "../Outcome.ts"
import { count, rule } from "../Rule.ts"
import { citeCase } from "./records.ts"

const notHandedOver = notApplicable("尚未交办", "not handed over yet")
const wanted = [
  ["unit", { label: "责任单位", english: "unit" }],
  ["hasPerson", { label: "责任人", english: "person" }],
  ["measure", { label: "整改措施", english: "measure" }],
  ["deadline", { label: "整改时限", english: "deadline" }],
  ["quality", { label: "质量要求", english: "quality requirement" }]
] as const

export const caseIncomplete = rule({
  id: "case.incomplete",
  title: { zh: "整改要素不全", en: "Case incomplete" },
  severity: "error",
  category: "rectification",
  view: "case",

  basis: [{ ...documents.notice, demands: "制定切实有效的整改措施，明确整改责任、时间节点和质量要求" }],
  parameters: {
    days: count({
      name: "days",
      title: { zh: "交办后的填报期限", en: "days allowed after the hand-over" },
      unit: "天",
      national: 3,
      source: documents.rectification,
      standing: "unconfirmed"
    })
  },

  words: {
    condition: {
      zh: "交办或移交给责任单位超过{days}天，缺少责任单位、责任人、整改措施、整改时限或质量要求",
      en: "handed over or on to its unit more than {days} days ago, lacking unit, person, measure, deadline or quality requirement"
    },
    why: { zh: "要素不全，整改无人负责、无法检查。", en: "Nobody answers for it, and nobody can check it." },
    toDo: {
      zh: "补齐责任单位、责任人、措施、时限和质量要求。",
      en: "Enter unit, person, measure, deadline and what is demanded of the result."
    },
    fails: {
      zh: "2022年3月9日交办，3月13日仍无责任人。",
      en: "Handed over on 2022-03-09, nobody named by 2022-03-13."
    },
    passes: { zh: "2022年3月9日交办，3月12日核验。", en: "Handed over on 2022-03-09, judged on 2022-03-12." }
  },

  check(subject, inquiry, { days }) {
    const { handedOverOn, unitSince } = subject
    if (!inquiry.has("handedOverOn", handedOverOn)) return notHandedOver
    // A unit to which it was handed on has as many days as the first one had.
    const isHandedOn = inquiry.has("unitSince", unitSince)
    const since = isHandedOn ? unitSince : handedOverOn
    if (!inquiry.isOlderThan(since, days)) return pass
    // Of the person no more is known than whether one is named.
    const lacking = wanted.filter(([field, name]) => inquiry.isBlank(name, subject[field] || null))
    if (lacking.length === 0) return pass
    return fail(
      {
        zh: `${Day.inChinese(since)}${isHandedOn ? "移交" : "交办"}，缺少${lacking.map(([, { label }]) => label).join("、")}。`,
        en: `Handed ${isHandedOn ? "on" : "over"} on ${since}, lacking ${lacking.map(([, { english }]) => english).join(", ")}.`
      },
      [
        citeCase(subject, isHandedOn ? "unitSince" : "handedOverOn", since),
        ...lacking.map(([field]) => citeCase(subject, field === "hasPerson" ? "person" : field, null))
      ]
    )
  }
})
