import type { AreaLevel } from "../values/Area.ts"
import type { Sentence } from "../values/Sentence.ts"

/** A kind of user: what people of it are called, and at which levels of areas they work. */
export interface RoleDescription {
  readonly title: Sentence
  readonly levels: ReadonlyArray<AreaLevel>
}

const administrative: ReadonlyArray<AreaLevel> = ["province", "city", "county"]

/**
 * Who uses the program. The three administrators 三员 are kept apart, as GB/T 22239-2019 asks: the first keeps accounts,
 * the second rights and settings, the third the log, and none of them sees business data.
 */
export const roles = {
  village: { title: { zh: "村级", en: "village" }, levels: ["village"] },
  township: { title: { zh: "乡镇", en: "township" }, levels: ["township"] },
  county: { title: { zh: "县级部门", en: "county department" }, levels: ["county"] },
  city: { title: { zh: "市级", en: "city" }, levels: ["city", "province"] },
  inspector: { title: { zh: "调研督查", en: "inspector" }, levels: administrative },
  auditor: { title: { zh: "审计", en: "auditor" }, levels: administrative },
  systemAdministrator: { title: { zh: "系统管理员", en: "system administrator" }, levels: administrative },
  securityAdministrator: { title: { zh: "安全管理员", en: "security administrator" }, levels: administrative },
  auditAdministrator: { title: { zh: "审计管理员", en: "audit administrator" }, levels: administrative }
} as const satisfies Readonly<Record<string, RoleDescription>>

export type Role = keyof typeof roles

export const roleNames = Object.keys(roles) as ReadonlyArray<Role>

/** The departments of a county that keep ledgers of their own. */
export const departments = {
  employment: { zh: "人社部门", en: "employment bureau" },
  monitoring: { zh: "乡村振兴部门", en: "rural revitalisation bureau" }
} as const satisfies Readonly<Record<string, Sentence>>

export type Department = keyof typeof departments

export const departmentNames = Object.keys(departments) as ReadonlyArray<Department>

/** Whether somebody of the role is an administrator, who needs a second factor. */
export function isAdministrator(role: Role): boolean {
  return role === "systemAdministrator" || role === "securityAdministrator" || role === "auditAdministrator"
}

/** What roles are called, by their names. */
export const roleTitles = Object.fromEntries(
  Object.entries(roles).map(([name, { title }]) => [name, title] as const)
) as Readonly<Record<Role, Sentence>>
