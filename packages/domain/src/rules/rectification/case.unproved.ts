import { documents } from "../../policies/known/documents.ts"
import * as Day from "../../values/Day.ts"
import type { Sentence } from "../../values/Sentence.ts"
import { type Evidence, fail, notApplicable, pass } from "../Outcome.ts"
import { rule } from "../Rule.ts"
import { caseLacks, citeCase } from "./records.ts"

const notClosed = notApplicable("尚未销号", "the case is not closed")
const noVerifier = caseLacks("verifiedBy")
const noUnit = caseLacks("unit")

export const caseUnproved = rule({
  id: "case.unproved",
  title: { zh: "无佐证销号", en: "Closed without proof" },
  severity: "error",
  category: "rectification",
  view: "case",

  basis: [
    { ...documents.notice, demands: "逐一对账销号，确保整改工作落到实处" },
    { ...documents.rectification, demands: "整改单位申请、上级复核，佐证齐全方可销号" }
  ],
  parameters: {},

  words: {
    condition: {
      zh: "已销号而无佐证材料，或由整改单位自行复核",
      en: "closed without evidence, or verified by the rectifying unit itself"
    },
    why: {
      zh: "没有佐证、自己整改自己销号，整改就可能只在纸面上。",
      en: "Without proof, or by its own word, a case may be put right on paper only."
    },
    toDo: {
      zh: "退回整改，补充佐证材料，由其他单位复核。",
      en: "Return it, have the proof added and somebody else verify it."
    },
    fails: { zh: "已销号，没有一份佐证。", en: "Closed without a single paper." },
    passes: { zh: "有发放凭证，由县级复核销号。", en: "With proof of payment, verified by the county." }
  },

  check(subject, inquiry) {
    const { closedOn, evidenceCount, unit, verifiedBy } = subject
    if (!inquiry.has("closedOn", closedOn) || !inquiry.reached(closedOn)) return notClosed
    const wrong: Array<Sentence> = []
    const evidence: Array<Evidence> = []
    if (!inquiry.isAny("papers", evidenceCount)) {
      wrong.push({ zh: "无佐证材料", en: "without evidence" })
      evidence.push(citeCase(subject, "evidenceCount", evidenceCount))
    }
    if (unit !== null && inquiry.is("selfVerified", unit === verifiedBy)) {
      wrong.push({ zh: "由整改单位自行复核", en: "verified by the rectifying unit itself" })
      evidence.push(citeCase(subject, "unit", unit), citeCase(subject, "verifiedBy", verifiedBy))
    }
    if (wrong.length === 0) {
      if (verifiedBy === null) return noVerifier
      return unit === null ? noUnit : pass
    }
    return fail(
      {
        zh: `${Day.inChinese(closedOn)}销号，${wrong.map(({ zh }) => zh).join("，")}。`,
        en: `Closed on ${closedOn}, ${wrong.map(({ en }) => en).join(" and ")}.`
      },
      [citeCase(subject, "closedOn", closedOn), ...evidence]
    )
  }
})
