import { documents } from "../../policies/known/documents.ts"
import * as Day from "../../values/Day.ts"
import { cite } from "../cite.ts"
import { fail, notApplicable, pass } from "../Outcome.ts"
import { count, rule } from "../Rule.ts"

const ended = notApplicable("务工记录已结束或尚未开始", "the record has ended or not yet begun")

export const ledgerStale = rule({
  id: "ledger.stale",
  title: { zh: "台账更新超期", en: "Ledger not refreshed in time" },
  severity: "reminder",
  category: "ledger",
  view: "employment",

  basis: [
    { ...documents.notice, demands: "转移就业信息台账更新及时，务工地点和时间与实际相符" },
    { ...documents.dataQuality, demands: "务工信息按月监测" }
  ],
  parameters: {
    days: count({
      name: "days",
      title: { zh: "核实间隔上限", en: "longest interval between verifications" },
      unit: "天",
      national: 35,
      source: documents.catalogue,
      standing: "unconfirmed"
    })
  },

  words: {
    condition: {
      zh: "在务工的记录，核实日期距今超过{days}天",
      en: "an active record verified more than {days} days ago"
    },
    why: {
      zh: "台账不更新，务工地点、收入和就业状态就会与实际不符。",
      en: "A ledger that is not refreshed no longer tells where people work."
    },
    toDo: {
      zh: "联系本人或其家人核实务工情况，更新核实日期及有变动的各项。",
      en: "Ask the person or the family, then update the record and its verification day."
    },
    fails: {
      zh: "2022年1月1日核实的在务工记录，2022年3月9日核验。",
      en: "An active record verified on 2022-01-01, judged on 2022-03-09."
    },
    passes: {
      zh: "2022年3月1日核实的在务工记录，2022年3月9日核验。",
      en: "An active record verified on 2022-03-01, judged on 2022-03-09."
    }
  },

  check(employment, inquiry, { days }) {
    if (!inquiry.isActive(employment)) return ended
    if (!inquiry.isOlderThan(employment.verifiedOn, days)) return pass
    const { id, verifiedOn, startOn, endOn } = employment
    return fail(
      {
        zh: `务工记录上次核实日期为${Day.inChinese(verifiedOn)}，已超过${days}天。`,
        en: `The record was last verified on ${verifiedOn}, more than ${days} days ago.`
      },
      [
        cite("employment", id, "verifiedOn", verifiedOn),
        cite("employment", id, "startOn", startOn),
        cite("employment", id, "endOn", endOn)
      ]
    )
  }
})
