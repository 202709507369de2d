import { isRegularJob } from "../../ledgers/Employment.ts"
import { documents } from "../../policies/known/documents.ts"
import { type AreaCode, inSameCounty } from "../../values/Area.ts"
import { lacks } from "../cite.ts"
import { fail, notApplicable, pass } from "../Outcome.ts"
import { rule } from "../Rule.ts"
import { citePlaces } from "./away.ts"

const notTwo = notApplicable("没有两条在务工的稳定就业记录", "fewer than two active regular jobs")
const noPlace = lacks("employment", "place")

export const ledgerTwoPlaces = rule({
  id: "ledger.two-places",
  title: { zh: "同时两地务工", en: "Working in two places at once" },
  severity: "error",
  category: "ledger",
  view: "person",

  basis: [
    { ...documents.dataQuality, demands: "同一人同一时间的务工地点唯一" },
    { ...documents.notice, demands: "务工地点和时间等数据信息与实际相符" }
  ],
  parameters: {},

  words: {
    condition: {
      zh: "两条在务工的稳定就业记录（公岗、灵活就业除外）务工地不在同一县",
      en: "two active regular jobs (posts and flexible work apart) in different counties"
    },
    why: {
      zh: "一人不能同时在两县上班，旧记录没有结束或有一条不实。",
      en: "Nobody works in two counties at once: an old record was not ended, or one is untrue."
    },
    toDo: {
      zh: "核实现在务工地，结束或更正另一条记录。",
      en: "Find out where the person works now, and end or correct the other record."
    },
    fails: { zh: "同时登记在杭州和郑州务工。", en: "Entered as working in Hangzhou and in Zhengzhou." },
    passes: {
      zh: "郑州的记录已结束，现在杭州务工。一条只填到市、另一条为该市的县，不能确定两地不同，不判定。",
      en: "The record in Zhengzhou has ended, the one in Hangzhou goes on. A city and one of its counties may be one place: that is not judged."
    }
  },

  check(person, inquiry) {
    if (inquiry.isLess("employments", person.employments.length, 2)) return notTwo
    const jobs = person.employments.filter(
      (job) => inquiry.is("regularJob", isRegularJob(job), job.id) && inquiry.isActive(job)
    )
    if (inquiry.isLess("activeJobs", jobs.length, 2)) return notTwo
    const placed = jobs.filter(({ id, place }) => inquiry.has("place", place, id))
    const places = placed.flatMap(({ place }) => (place === null ? [] : [place]))
    const apart = places.some((place, at) =>
      places.slice(0, at).some((other) => inquiry.areInDifferentCounties(place, other))
    )
    if (!apart) return placed.length === jobs.length && areInOneCounty(places) ? pass : noPlace
    return fail(
      {
        zh: "同时有多条在务工的稳定就业记录，务工地不在同一县。",
        en: "Active regular jobs in different counties stand side by side."
      },
      citePlaces(placed)
    )
  }
})

function areInOneCounty([first, ...others]: ReadonlyArray<AreaCode>): boolean {
  return others.every((place) => inSameCounty(place, first ?? place))
}
