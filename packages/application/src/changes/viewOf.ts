import type { Permission } from "@wengang/domain/people/Permission.ts"
import type { ChangeView } from "../ports/ChangeFeed.ts"

/** Of what else than rows whoever has these permissions is told. */
export function viewOf(permissions: ReadonlyArray<Permission>): ChangeView {
  return { suspicions: permissions.includes("suspicion.read"), cases: permissions.includes("case.read") }
}
