import { documents } from "../../policies/known/documents.ts"
import * as Day from "../../values/Day.ts"
import { cite } from "../cite.ts"
import { fail, pass } from "../Outcome.ts"
import { count, parameter, rule } from "../Rule.ts"

export const planNotStarted = rule({
  id: "plan.not-started",
  title: { zh: "培训计划未启动", en: "Training plan not started" },
  severity: "suspicion",
  category: "training",
  view: "plan",

  basis: [{ ...documents.notice, demands: "及时开展就业技能培训" }],
  parameters: {
    days: count({
      name: "days",
      title: { zh: "计划开班后的启动期限", en: "days allowed after the planned start" },
      unit: "天",
      national: 30,
      source: documents.catalogue,
      standing: "unconfirmed"
    }),
    undatedFrom: parameter<string>({
      name: "undatedFrom",
      kind: "monthDay",
      title: {
        zh: "未定开班日期的计划自年内何日起提示",
        en: "day of its year from which a plan without a start is flagged"
      },
      unit: "",
      national: "07-01",
      source: documents.catalogue,
      standing: "unconfirmed"
    })
  },

  words: {
    condition: {
      zh: "计划开班日期已超过{days}天，或到计划年度的{undatedFrom}仍未定开班日期，而没有一个班次",
      en: "the planned start is more than {days} days ago, or on {undatedFrom} of its year there is no planned start, and no class was held under it"
    },
    why: {
      zh: "计划没有执行，参训需求落空。",
      en: "A plan that is not carried out leaves those who want to train without a class."
    },
    toDo: { zh: "组织开班并登记班次，或调整计划。", en: "Hold a class and enter it, or change the plan." },
    fails: { zh: "计划2022年2月1日开班，2022年3月9日无班次。", en: "Planned from 2022-02-01, no class by 2022-03-09." },
    passes: { zh: "计划2022年2月7日开班，2022年3月9日核验。", en: "Planned from 2022-02-07, judged on 2022-03-09." }
  },

  check({ id, area, year, startOn, classCount }, inquiry, terms) {
    if (inquiry.isAny("classes", classCount)) return pass
    const isDue = inquiry.has("plannedStart", startOn)
      ? inquiry.isOlderThan(startOn, terms.days)
      : inquiry.reached(`${String(year).padStart(4, "0")}-${terms.undatedFrom}` as Day.Day)
    if (!isDue) return pass
    return (
      inquiry.unsupplied(area, "class") ??
      fail(
        startOn === null
          ? {
              zh: `${year}年度计划未定开班日期，没有班次。`,
              en: `The plan for ${year} has no planned start, and no class was held.`
            }
          : {
              zh: `计划${Day.inChinese(startOn)}开班，没有班次。`,
              en: `Planned from ${startOn}, and no class was held.`
            },
        [cite("plan", id, "startOn", startOn), cite("plan", id, "year", year)]
      )
    )
  }
})
