import type { Account, SignedIn } from "@wengang/application/ports/Accounts.ts"
import { permissionsOf } from "@wengang/domain/people/Permission.ts"
import { isAdministrator } from "@wengang/domain/people/Role.ts"
import type { UserAccountTable } from "@wengang/storage/tables/accountTables.ts"

/** An account as others see it. */
export function accountOf(row: UserAccountTable): Account {
  return {
    id: row.id,
    username: row.username ?? "",
    name: row.name,
    role: row.role,
    department: row.department,
    area: row.area,
    active: row.active === 1,
    mustChangePassword: row.mustChangePassword === 1,
    secondFactor: row.twoFactorEnabled === 1
  }
}

/** Whoever signed in with it: without permissions while they must do something first, or were given no rights. */
export function signedInOf(row: UserAccountTable, secondFactorForAll: boolean, endsAt: number): SignedIn {
  const { id, username, name, role, department, area, mustChangePassword, secondFactor } = accountOf(row)
  const mustEnrol = role !== null && (secondFactorForAll || isAdministrator(role)) && !secondFactor
  const nothingYet = role === null || area === null || mustChangePassword || mustEnrol
  return {
    actor: {
      id,
      name,
      role: role ?? "village",
      department,
      area,
      permissions: nothingYet ? [] : permissionsOf[role],
      via: "session"
    },
    username,
    mustChangePassword,
    mustEnrol,
    endsAt
  }
}
