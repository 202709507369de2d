import type { Actor } from "@wengang/domain/people/Actor.ts"
import { type Permission, permissionsOf } from "@wengang/domain/people/Permission.ts"
import type { Role } from "@wengang/domain/people/Role.ts"
import type { AreaCode } from "@wengang/domain/values/Area.ts"

/** Somebody of a role in an area, with its permissions or with those given. */
export function actorOf(role: Role, area: string, permissions: ReadonlyArray<Permission> = permissionsOf[role]): Actor {
  const common = { id: `test-${role}`, name: `王某${role}`, department: null, via: "session" as const }
  return { ...common, role, area: area as AreaCode, permissions }
}
