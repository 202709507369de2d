import { documents } from "../../policies/known/documents.ts"
import type { Sentence } from "../../values/Sentence.ts"
import { cite } from "../cite.ts"
import { fail, pass } from "../Outcome.ts"
import { rule } from "../Rule.ts"

export const ledgerDatesImpossible = rule({
  id: "ledger.dates-impossible",
  title: { zh: "务工时间矛盾", en: "Impossible dates of work" },
  severity: "error",
  category: "ledger",
  view: "employment",

  basis: [
    { ...documents.dataQuality, demands: "务工开始时间不晚于结束时间，不得填写将来时间" },
    { ...documents.notice, demands: "务工地点和时间等数据信息与实际相符" }
  ],
  parameters: {},

  words: {
    condition: {
      zh: "结束日期早于开始日期，或开始日期、结束日期在核验日之后",
      en: "the end before the start, or the start or the end after the day judged"
    },
    why: {
      zh: "时间矛盾的记录不能证明务工，交通补贴等政策无从核定。",
      en: "A record with such dates proves no work, and grants cannot be worked out from it."
    },
    toDo: { zh: "核实务工起止时间，更正记录。", en: "Find out when the work began and ended, and correct the record." },
    fails: { zh: "2021年5月1日开始，2021年4月30日结束。", en: "From 2021-05-01, to 2021-04-30." },
    passes: { zh: "2021年5月1日开始，同日结束。", en: "From 2021-05-01, to the same day." }
  },

  check({ id, startOn, endOn }, inquiry) {
    const reversed = endOn !== null && inquiry.isEarlier("end", endOn, startOn)
    const begun = inquiry.reached(startOn)
    const ended = endOn === null || inquiry.reached(endOn)
    if (!reversed && begun && ended) return pass
    const wrong: Array<Sentence> = []
    if (reversed) wrong.push({ zh: "结束日期早于开始日期", en: "the end lies before the start" })
    if (!begun) wrong.push({ zh: "开始日期尚未到来", en: "the start has not come yet" })
    if (!ended) wrong.push({ zh: "结束日期尚未到来", en: "the end has not come yet" })
    return fail(
      {
        zh: `务工记录${wrong.map(({ zh }) => zh).join("，")}。`,
        en: `Of the record ${wrong.map(({ en }) => en).join(", ")}.`
      },
      [cite("employment", id, "startOn", startOn), cite("employment", id, "endOn", endOn)]
    )
  }
})
