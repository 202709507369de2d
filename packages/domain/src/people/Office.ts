import type { AreaCode } from "../values/Area.ts"
import type { Actor } from "./Actor.ts"
import { type Department, departments, type Role, roles } from "./Role.ts"

/** An office that puts findings right: of which role, and of which department where a county is divided. */
export interface Office {
  readonly role: Extract<Role, "village" | "township" | "county">
  readonly department: Department | null
}

/** What an office is called beside the name of its area. */
const suffixes = { village: "", township: "", county: "县级部门", city: "", inspector: "调研督查组" } as const

/**
 * The name of an office, by which units of one area are told apart: that of the area and, for counties, of the
 * department. Whoever signs in acts for the office of their role.
 */
export function officeName({ role, department }: Pick<Actor, "role" | "department">, areaName: string): string {
  if (department !== null) return areaName + departments[department].zh
  return areaName + (role in suffixes ? suffixes[role as keyof typeof suffixes] : roles[role].title.zh)
}

/** All that an office is called beside its area; the longest first, as one may end like another. */
export const officeEndings: ReadonlyArray<string> = [
  ...new Set([
    ...Object.values(departments).map(({ zh }) => zh),
    ...(Object.keys(roles) as ReadonlyArray<Role>).map((role) => officeName({ role, department: null }, ""))
  ])
]
  .filter((ending) => ending !== "")
  .sort((a, b) => b.length - a.length)

/**
 * What an office is called beside its area: areas are given other names, and the office stays the same. Empty for the
 * office of the area itself.
 */
export function officeEnding(name: string): string {
  return officeEndings.find((ending) => name.endsWith(ending)) ?? ""
}

/** The area that somebody acts for: the nation where theirs has no limits. */
export function areaOf({ area }: Pick<Actor, "area">): AreaCode {
  return area ?? ("000000000000" as AreaCode)
}
