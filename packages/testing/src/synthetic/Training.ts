import type { AreaCode } from "@wengang/domain/values/Area.ts"
import type { Span } from "./Calendar.ts"
import type { Family, Member, Village } from "./Family.ts"
import { isEntitled } from "./Family.ts"
import type { Ledgers } from "./Ledgers.ts"
import { yuan } from "./Literals.ts"

/** The two classes that a unit held: before people left for work, and for those who stayed. */
export type Season = "winter" | "summer"

export const seasons = {
  winter: { number: 1, days: 7, occupation: "电工" },
  summer: { number: 2, days: 8, occupation: "家政服务" }
} as const

const dailyAllowance = 30

/** The key of a unit's class. */
export function classKey(unit: string, season: Season): string {
  return `C-${unit}-${seasons[season].number}`
}

/** Puts somebody through a class, with the allowance of each day for those entitled. */
export function addTraining(member: Member, household: Family["household"], village: Village, season: Season): void {
  const { id } = member.person
  const classId = classKey(village.unit, season)
  const { days } = seasons[season]
  member.trainee = { classId, personId: id, daysAttended: days, certificate: `Z${id.slice(1)}` }
  if (!isEntitled(household)) return
  const { calendar } = village
  member.grants.push({
    id: `S${id.slice(1)}-training`,
    personId: id,
    kind: "trainingAllowance",
    period: classId,
    amount: yuan(days * dailyAllowance),
    appliedOn: calendar.daysAgo(60),
    approvedOn: calendar.daysAgo(50),
    paidOn: calendar.daysAgo(40)
  })
}

/** Adds a unit's classes with the plans that they followed, both naming the trainees that the ledgers hold. */
export function addClasses(ledgers: Ledgers, village: Village, area: AreaCode): void {
  for (const season of ["winter", "summer"] as const) {
    const id = classKey(village.unit, season)
    const trainees = ledgers.trainee.filter((trainee) => trainee.classId === id)
    if (trainees.length === 0) continue
    const { occupation, days } = seasons[season]
    const span = village.calendar[`${season}Class`]
    const planId = `L-${village.unit}-${seasons[season].number}`
    const persons = trainees.map((trainee) => trainee.personId)
    addPlan(ledgers, { id: planId, area, occupation, span, hours: days * 8, persons })
    ledgers.class.push({ id, planId, area, occupation, ...span, days, declaredCount: trainees.length })
  }
}

/** A training plan that names its persons. */
export interface NamedPlan {
  readonly id: string
  readonly area: AreaCode
  readonly occupation: string
  readonly span: Span
  readonly hours: number
  readonly persons: ReadonlyArray<string>
}

/** Adds a plan of the year in which it starts, with its roster. */
export function addPlan(ledgers: Ledgers, { id, area, occupation, span, hours, persons }: NamedPlan): void {
  ledgers.plan.push({
    id,
    area,
    year: Number(span.startOn.slice(0, 4)),
    occupation,
    plannedCount: persons.length,
    ...span,
    hours,
    place: "某职业培训学校",
    provider: "某职业培训学校"
  })
  for (const personId of persons) ledgers.planned.push({ planId: id, personId })
}
