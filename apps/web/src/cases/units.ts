import { type Department, departmentNames, departments } from "@wengang/domain/people/Role.ts"
import type { AreaCode } from "@wengang/domain/values/Area.ts"
import { at, depthOf, liesUnder } from "../areas/levels.ts"
import { say } from "../language/language.ts"
import { areaPath } from "../names/names.ts"
import { shortName } from "../names/shortName.ts"
import { session } from "../people/session.ts"
import type { CaseDetail } from "./caseAnswers.ts"
import { words } from "./cases.words.ts"

/** An office that puts findings right. */
export interface Unit {
  readonly area: AreaCode
  readonly role: "village" | "township" | "county"
  readonly department: Department | null
}

/** An office by its area and, in a county, its department. */
type Office = { readonly area: string | null; readonly department: Department | null }

/** The offices to which findings of these areas can be handed over: those of the areas in which all of them lie. */
export function unitsFor(areas: ReadonlyArray<string>): ReadonlyArray<Unit> {
  const [first = ""] = areas
  const holds = (depth: number) =>
    areas.every((area) => depthOf(area) >= depth && at(area, depth) === at(first, depth)) && depthOf(first) >= depth
  const area = (depth: number) => at(first, depth) as AreaCode
  return [
    ...(holds(5) ? [{ area: area(5), role: "village" as const, department: null }] : []),
    ...(holds(4) ? [{ area: area(4), role: "township" as const, department: null }] : []),
    ...(holds(3)
      ? [null, ...departmentNames].map((department) => ({ area: area(3), role: "county" as const, department }))
      : [])
  ]
}

/**
 * The offices to which a case can be handed on: those of its place and, where its findings stand elsewhere by now, as
 * after a village was merged, those of that place; neither the one that has it nor the one that handed it over.
 */
export function unitsToHandOnTo({ area, standing, unit, handedOverBy }: CaseDetail): ReadonlyArray<Unit> {
  const own = session.latest?.area ?? undefined
  const areas = standing.flatMap((one) => (one.state === "gone" ? [] : [one.area]))
  const offered = new Map(
    [...unitsFor([area]), ...unitsFor(areas)].map((one) => [`${one.area} ${one.department}`, one])
  )
  return [...offered.values()].filter(
    (one) =>
      (own === undefined || liesUnder(one.area, own)) &&
      !isOffice(one, unit) &&
      !isOffice(one, handedOverBy) &&
      !isOwnOffice(one)
  )
}

/** What an office is called where one is chosen. */
export function nameOfUnit({ area, role, department }: Unit): string {
  const place = shortName(areaPath(area)?.slice(-1)[0] ?? area)
  if (department !== null) return `${place} ${say(departments[department])}`
  return role === "county" ? `${place} ${say(words.countyOffice)}` : place
}

/** Whether an office is the one that a case names. */
export function isOffice({ area, department }: Office, named: CaseDetail["unit"]): boolean {
  if (named.area !== area) return false
  const of = departmentNames.find((one) => named.name.endsWith(departments[one].zh)) ?? null
  return of === department
}

function isOwnOffice({ area, department }: Unit): boolean {
  return session.latest?.area === area && session.latest.department === department
}
