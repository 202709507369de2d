import type { Endpoint } from "@wengang/contract/Endpoint.ts"
import { permissionsOf } from "@wengang/domain/people/Permission.ts"
import { type Role, roleNames } from "@wengang/domain/people/Role.ts"

/** The first role that may ask an endpoint. */
export function roleFor({ access }: Endpoint): Role {
  const accepted: ReadonlyArray<string> = [access].flat()
  const may = (role: Role) => permissionsOf[role].some((permission) => accepted.includes(permission))
  return (["city", "county", "township"] as const).find(may) ?? roleNames.find(may) ?? "city"
}
