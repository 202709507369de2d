import type { AreaCode } from "../values/Area.ts"
import type { Permission } from "./Permission.ts"
import type { Department, Role } from "./Role.ts"

/** Whoever does something: a person signed in, a program with a key, or the operator at the console. */
export interface Actor {
  readonly id: string
  /** How others know them; the log keeps it. */
  readonly name: string
  readonly role: Role
  /** Of a county department; null for others, or for one that is not divided. */
  readonly department: Department | null
  /** The area whose subtree they see; null for the nation, which only the console has. */
  readonly area: AreaCode | null
  /** What they may do: their role's permissions, or fewer, for a key. */
  readonly permissions: ReadonlyArray<Permission>
  readonly via: "session" | "key" | "console"
}
