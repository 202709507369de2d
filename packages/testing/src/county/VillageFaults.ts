import type { Village } from "../synthetic/Family.ts"
import type { Ledgers } from "../synthetic/Ledgers.ts"
import type { Planted } from "./PersonFault.ts"

type VillageFault = (ledgers: Ledgers, village: Village) => Planted | undefined

/** Ways in which what a village has in common can be wrong. */
const villageFaults: ReadonlyArray<VillageFault> = [
  (ledgers, village) => {
    if (ledgers.attendance.length === 0) return undefined
    ledgers.attendance.length = 0
    return { rule: "attendance.village-without-records", kind: "area", id: village.code }
  },
  (ledgers) => {
    const [post] = ledgers.post
    if (post !== undefined) post.quota -= 1
    return post && { rule: "post.over-quota", kind: "post", id: post.id }
  },
  (ledgers) => {
    const plan = ledgers.plan.at(-1)
    ledgers.planned.splice(0, Infinity, ...ledgers.planned.filter(({ planId }) => planId !== plan?.id))
    return plan && { rule: "plan.without-roster", kind: "plan", id: plan.id }
  },
  (ledgers) => {
    const plan = ledgers.plan.at(-1)
    if (plan !== undefined) plan.hours = null
    return plan && { rule: "plan.incomplete", kind: "plan", id: plan.id }
  },
  (ledgers) => {
    const plan = ledgers.plan.at(-1)
    if (plan !== undefined) plan.plannedCount = (plan.plannedCount ?? 0) + 5
    return plan && { rule: "plan.roster-short", kind: "plan", id: plan.id }
  },
  (ledgers) => {
    const [held] = ledgers.class
    if (held !== undefined) held.declaredCount = (held.declaredCount ?? 0) + 5
    return held && { rule: "class.count-differs", kind: "class", id: held.id }
  },
  (ledgers, { calendar }) => {
    const [vacancy] = ledgers.vacancy
    if (vacancy !== undefined) vacancy.verifiedOn = calendar.daysAgo(60)
    return vacancy && { rule: "vacancy.stale", kind: "vacancy", id: vacancy.id }
  },
  (ledgers) => {
    const [vacancy] = ledgers.vacancy
    if (vacancy !== undefined) vacancy.phone = null
    return vacancy && { rule: "vacancy.incomplete", kind: "vacancy", id: vacancy.id }
  },
  (ledgers) => {
    const [vacancy] = ledgers.vacancy
    if (vacancy !== undefined) vacancy.employerCode = "91410000000000000I"
    return vacancy && { rule: "vacancy.employer-code-invalid", kind: "vacancy", id: vacancy.id }
  }
]

/** Spoils one thing of a village, each kind by turns. */
export function plantInVillage(turn: number, ledgers: Ledgers, village: Village): Planted | undefined {
  return villageFaults[turn % villageFaults.length]?.(ledgers, village)
}
