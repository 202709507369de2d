import type { Actor } from "./Actor.ts"
import { type Permission, permissions } from "./Permission.ts"

/**
 * What a program's key never may, whoever makes it: keep people, rights, settings or keys, read the log, see masked
 * numbers, be the second person where it takes two.
 */
const persons: ReadonlySet<Permission> = new Set([
  "person.reveal",
  "audit.read",
  "parameter.release",
  "payList.review",
  "payList.approve",
  "account.manage",
  "right.manage",
  "setting.manage",
  "key.manage",
  "key.own"
])

/** What a key may be given. */
export const keyPermissions = permissions.filter((permission) => !persons.has(permission))

/** How long a key lasts at most, in days: one that nobody renews is one that nobody watches. */
export const longestKey = 366

/** What a key still may of what it was given: its owner's rights may have shrunk since. */
export function rightsLeft(
  given: ReadonlyArray<Permission>,
  { permissions: owners }: Pick<Actor, "permissions">
): ReadonlyArray<Permission> {
  return given.filter((permission) => owners.includes(permission) && !persons.has(permission))
}
