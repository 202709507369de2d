import type { AppointmentFacts } from "../../dossiers/HouseholdDossier.ts"
import { documents } from "../../policies/known/documents.ts"
import * as Day from "../../values/Day.ts"
import type { Sentence } from "../../values/Sentence.ts"
import { cite } from "../cite.ts"
import type { Inquiry } from "../Inquiry.ts"
import { fail, notApplicable, pass } from "../Outcome.ts"
import { count, parameter, rule } from "../Rule.ts"

const before = notApplicable("上岗早于要求公示的日期，或尚未上岗", "begun before publicity was demanded, or not yet")

export const postNotPublicised = rule({
  id: "post.not-publicised",
  title: { zh: "公示不足", en: "Not publicised long enough" },
  severity: "suspicion",
  category: "post",
  view: "appointment",

  basis: [
    { ...documents.postsGansu, demands: "公告、申报、审核、公示后签订协议" },
    { ...documents.notice, demands: "规范人员聘用退出等程序" }
  ],
  parameters: {
    since: parameter<string>({
      name: "since",
      kind: "day",
      title: { zh: "晚于何日上岗的要求公示", en: "day after which starts are looked at" },
      unit: "",
      national: "2022-01-01",
      source: documents.catalogue,
      standing: "unconfirmed"
    }),
    days: count({
      name: "days",
      title: { zh: "最短公示天数", en: "fewest days of publicity" },
      unit: "天",
      national: 5,
      source: documents.catalogue,
      standing: "unconfirmed"
    })
  },

  words: {
    condition: {
      zh: "晚于{since}上岗，而公示起止不全，或公示止晚于上岗日期，或公示不足{days}天（首尾两天都算）",
      en: "begun after {since}, while the days of publicity are missing, end after the start, or are fewer than {days} (both ends counted)"
    },
    why: {
      zh: "不公示就聘用，容易优亲厚友。",
      en: "Who is appointed without publicity is easily a relative or a friend."
    },
    toDo: {
      zh: "补录公示起止日期；确未公示的补办公示并说明。",
      en: "Enter the days of publicity, or make up for it and explain."
    },
    fails: { zh: "公示2022年2月1日至2月4日。", en: "Publicised from 2022-02-01 to 2022-02-04." },
    passes: {
      zh: "公示2022年2月1日至2月5日，2月5日上岗。",
      en: "Publicised from 2022-02-01 to 2022-02-05, begun on 2022-02-05."
    }
  },

  check({ id, startOn, publicFrom, publicTo }, inquiry, { since, days }) {
    if (!inquiry.isLater("startOn", startOn, since) || !inquiry.reached(startOn)) return before
    const wrong = faultOf({ startOn, publicFrom, publicTo }, days, inquiry)
    if (wrong === undefined) return pass
    return fail({ zh: `${Day.inChinese(startOn)}上岗，${wrong.zh}。`, en: `Begun on ${startOn}, ${wrong.en}.` }, [
      cite("appointment", id, "startOn", startOn),
      cite("appointment", id, "publicFrom", publicFrom),
      cite("appointment", id, "publicTo", publicTo)
    ])
  }
})

type Publicity = Pick<AppointmentFacts, "startOn" | "publicFrom" | "publicTo">

function faultOf({ startOn, publicFrom, publicTo }: Publicity, days: number, inquiry: Inquiry): Sentence | undefined {
  if (!inquiry.has("publicFrom", publicFrom) || !inquiry.has("publicTo", publicTo)) {
    return { zh: "未登记公示起止日期", en: "without both days of publicity" }
  }
  if (inquiry.isLater("publicTo", publicTo, startOn)) {
    return { zh: "上岗时公示尚未结束", en: "before the publicity ended" }
  }
  if (inquiry.isLess("publicity", Day.daysBetween(publicFrom, publicTo) + 1, days))
    return { zh: `公示不足${days}天`, en: `publicised for fewer than ${days} days` }
  return undefined
}
