import type { EmploymentFacts, PersonFacts } from "../../dossiers/HouseholdDossier.ts"
import { documents } from "../../policies/known/documents.ts"
import * as Day from "../../values/Day.ts"
import type * as Period from "../../values/Period.ts"
import { minimumAge, retirementAge } from "../ages.ts"
import { cite } from "../cite.ts"
import type { Inquiry } from "../Inquiry.ts"
import { fail, notApplicable, pass } from "../Outcome.ts"
import { count, rule } from "../Rule.ts"
import { wantsWork } from "../workforce.ts"
import { citePlaces } from "./away.ts"

const notMeant = notApplicable(
  "无就业意愿或不在劳动力范围，或近期没有结束的县外务工",
  "not willing or able to work, or no job away that ended lately"
)

export const ledgerReturnedUnattended = rule({
  id: "ledger.returned-unattended",
  title: { zh: "回流人员未跟进", en: "Returned and not attended to" },
  severity: "suspicion",
  category: "ledger",
  view: "person",

  basis: [{ ...documents.notice, demands: "紧盯外地回流人员，实施动态监测，做好承接安排" }],
  parameters: {
    minimumAge,
    retirementAge,
    days: count({
      name: "days",
      title: { zh: "回流后的跟进期限", en: "days allowed after the return" },
      unit: "天",
      national: 30,
      source: documents.catalogue,
      standing: "unconfirmed"
    }),
    lookBack: count({
      name: "lookBack",
      title: { zh: "回看天数", en: "days looked back on" },
      unit: "天",
      national: 365,
      source: documents.catalogue,
      standing: "unconfirmed"
    })
  },

  words: {
    condition: {
      zh: "有就业意愿、有劳动能力、年满{minimumAge}周岁不满{retirementAge}周岁、非在校，最近一次县外务工结束超过{days}天、不超过{lookBack}天，此后没有新的或仍在进行的就业、聘用、培训、推荐",
      en: "willing, with labour, aged {minimumAge} to under {retirementAge}, not in school; the last job away ended more than {days} and at most {lookBack} days ago, and since then no record, appointment, class or referral began or is active"
    },
    why: {
      zh: "回流人员没有承接安排，收入中断，容易返贫。",
      en: "Who comes back and is offered nothing loses the income and may fall back into poverty."
    },
    toDo: {
      zh: "联系本人了解打算，推荐岗位、安排培训或登记新的就业。",
      en: "Ask what the person plans, refer a vacancy, offer a class or enter the new work."
    },
    fails: {
      zh: "2022年1月10日结束在浙江务工，2022年3月9日无后续记录。",
      en: "Work in Zhejiang ended on 2022-01-10, nothing since by 2022-03-09."
    },
    passes: { zh: "返乡后已推荐岗位。", en: "Referred to a vacancy after the return." }
  },

  check(person, inquiry, { minimumAge, retirementAge, days, lookBack }) {
    if (person.willing !== null && !inquiry.is("willing", person.willing)) return notMeant
    if (!inquiry.isAny("employments", person.employments.length)) return notMeant
    const last = lastAway(person, inquiry)
    if (last === undefined || !inquiry.isOlderThan(last.on, days) || inquiry.isOlderThan(last.on, lookBack)) {
      return notMeant
    }
    const wanting = wantsWork(person, inquiry, { minimumAge, retirementAge })
    if (wanting === false) return notMeant
    if (isAttended(person, inquiry, last.on)) return pass
    if (wanting !== true) return wanting
    return (
      inquiry.unsupplied(person.household.area, "appointment", "trainee", "referral") ??
      fail(
        {
          zh: `县外务工于${Day.inChinese(last.on)}结束，此后无就业、聘用、培训或推荐。`,
          en: `The job away ended on ${last.on}; no record, appointment, class or referral since.`
        },
        [cite("person", person.id, "willing", true), ...citePlaces([last.job])]
      )
    )
  }
})

/** The job away that ended last, and when; undefined where there is none or one goes on. */
function lastAway(person: PersonFacts, inquiry: Inquiry) {
  let last: { readonly job: EmploymentFacts; readonly on: Day.Day } | undefined
  for (const job of person.employments) {
    const { startOn, endOn } = job
    if (!inquiry.isAway(job, person.household.area)) continue
    if (endOn !== null && inquiry.isEarlier("end", endOn, startOn, job.id)) continue
    if (!inquiry.reached(startOn)) continue
    if (!inquiry.has("endOn", endOn, job.id) || !inquiry.isPast(endOn)) return undefined
    if (last === undefined || endOn > last.on) last = { job, on: endOn }
  }
  return last
}

/** Whether something began after the day, or goes on today. */
function isAttended(person: PersonFacts, inquiry: Inquiry, day: Day.Day): boolean {
  const isSince = (period: Period.Period & { readonly id: string }) =>
    inquiry.reached(period.startOn) &&
    (inquiry.isLater("begun", period.startOn, day, period.id) || inquiry.isActive(period))
  return (
    person.employments.some(isSince) ||
    person.appointments.some(isSince) ||
    person.trainings.some((training) => isSince(training.class)) ||
    person.referrals.some(
      ({ vacancyId, referredOn }) =>
        inquiry.isLater("referred", referredOn, day, vacancyId) && inquiry.reached(referredOn)
    )
  )
}
