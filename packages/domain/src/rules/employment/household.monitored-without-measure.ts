import type { HouseholdDossier } from "../../dossiers/HouseholdDossier.ts"
import { hasLabour } from "../../ledgers/Person.ts"
import { documents } from "../../policies/known/documents.ts"
import * as Day from "../../values/Day.ts"
import { cite, lacks } from "../cite.ts"
import type { Inquiry } from "../Inquiry.ts"
import { fail, notApplicable, pass } from "../Outcome.ts"
import { count, rule } from "../Rule.ts"

const notMeant = notApplicable(
  "不是风险未消除的监测户，或识别未满期限，或无劳动力",
  "not monitored with a risk that remains, not identified long enough ago, or without labour"
)
const noIdentification = lacks("household", "identifiedOn")
const noRisk = lacks("household", "riskRemoved")
const noGrantDay = lacks("grant", "appliedOn")

export const householdMonitoredWithoutMeasure = rule({
  id: "household.monitored-without-measure",
  title: { zh: "监测户未落实开发式帮扶", en: "Monitored household without a measure" },
  severity: "suspicion",
  category: "ledger",
  view: "household",

  basis: [
    {
      ...documents.dataQuality,
      demands: "有劳动力、风险未消除的监测对象，识别后应落实产业、就业、公益性岗位等开发式帮扶措施"
    }
  ],
  parameters: {
    days: count({
      name: "days",
      title: { zh: "识别后的落实期限", en: "days allowed after identification" },
      unit: "天",
      national: 180,
      source: documents.dataQuality,
      standing: "unconfirmed"
    })
  },

  words: {
    condition: {
      zh: "监测户风险未消除、识别已满{days}天、在册成员中有人有劳动能力，而自识别之日起没有新开始的就业、聘用、培训（按开班日期），也没有补贴（按申请日期，未填的依次按审批、发放日期）",
      en: "a monitored household whose risk remains was identified {days} or more days ago and has a member with labour; no record, appointment or class began and no grant was applied for (else approved, else paid) on or after that day"
    },
    why: {
      zh: "有劳动力的监测户应以就业等开发式措施消除风险，不能只靠兜底。",
      en: "Where somebody can work the risk is to be removed by work, not by relief alone."
    },
    toDo: {
      zh: "研究并落实就业、公岗、培训等措施；已落实的补录台账。",
      en: "Find a job, a post or a class for a member, or enter what was done."
    },
    fails: {
      zh: "2021年6月识别，有劳动力，至2022年3月无任何措施。",
      en: "Identified in 2021-06, able to work, nothing done by 2022-03."
    },
    passes: { zh: "2021年6月识别，2021年8月参加培训。", en: "Identified in 2021-06, in a class from 2021-08." }
  },

  check(household, inquiry, { days }) {
    const { id, area, kind, riskRemoved, identifiedOn, members } = household
    if (!inquiry.is("monitored", kind === "monitored")) return notMeant
    if (inquiry.is("riskRemoved", riskRemoved === true)) return notMeant
    const workers = members.filter((member) => inquiry.is("labour", hasLabour(member), member.id))
    if (!inquiry.isAny("workers", workers.length)) return notMeant
    if (!inquiry.has("identifiedOn", identifiedOn)) return noIdentification
    if (!inquiry.reached(Day.plusDays(identifiedOn, days))) return notMeant
    const helped = isHelpedSince(household, identifiedOn, inquiry)
    if (helped === true) return pass
    if (riskRemoved === null) return noRisk
    if (helped === undefined) return noGrantDay
    return (
      inquiry.unsupplied(area, "employment", "appointment", "trainee", "grant") ??
      fail(
        {
          zh: `${Day.inChinese(identifiedOn)}识别的监测户，有劳动力，此后无就业、聘用、培训或补贴。`,
          en: `Monitored since ${identifiedOn} and able to work; no record, appointment, class or grant since.`
        },
        [
          cite("household", id, "identifiedOn", identifiedOn),
          cite("household", id, "riskRemoved", riskRemoved),
          ...workers.map((member) => cite("person", member.id, "labour", member.labour))
        ]
      )
    )
  }
})

/** Whether a measure for a member dates from the day or later; undefined where only a grant without any day might. */
function isHelpedSince({ members }: HouseholdDossier, day: Day.Day, inquiry: Inquiry): boolean | undefined {
  const isSince = (on: Day.Day, of: string) => !inquiry.isEarlier("measure", on, day, of)
  let undated = false
  for (const { employments, appointments, trainings, grants } of members) {
    if (employments.some(({ id, startOn }) => isSince(startOn, id))) return true
    if (appointments.some(({ id, startOn }) => isSince(startOn, id))) return true
    if (trainings.some(({ classId, class: held }) => isSince(held.startOn, classId))) return true
    for (const { id, appliedOn, approvedOn, paidOn } of grants) {
      const on = appliedOn ?? approvedOn ?? paidOn
      if (!inquiry.has("grantDay", on, id)) undated = true
      else if (isSince(on, id)) return true
    }
  }
  return undated ? undefined : false
}
