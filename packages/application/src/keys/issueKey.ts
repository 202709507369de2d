import { keyPermissions, longestKey } from "@wengang/domain/people/KeyRights.ts"
import type { Permission } from "@wengang/domain/people/Permission.ts"
import type { AreaCode } from "@wengang/domain/values/Area.ts"
import { DateTime, Effect } from "effect"
import { note } from "../accounts/note.ts"
import { Acting } from "../acting/Acting.ts"
import { authoriseIn } from "../acting/authorise.ts"
import { failure } from "../Failure.ts"
import { ApiKeys } from "../ports/ApiKeys.ts"
import { noteOnKey } from "./noteOnKey.ts"

export interface WantedKey {
  readonly name: string
  readonly permissions: ReadonlyArray<Permission>
  /** Null for the whole area of whoever makes it. */
  readonly area: AreaCode | null
  /** How long it is to last, in days. */
  readonly days: number
}

/** Makes a key for a program, that may do no more than whoever makes it, and no longer than a year. Its secret is told once. */
export const issueKey = Effect.fnUntraced(function* ({ name, permissions, area, days }: WantedKey) {
  const reach = yield* authoriseIn("key.own", area)
  const { actor } = yield* Acting
  const allowed = (permission: Permission) =>
    actor.permissions.includes(permission) && keyPermissions.includes(permission)
  if (permissions.length === 0 || !permissions.every(allowed)) return yield* tooMuch()
  if (actor.via !== "session" || reach.area === null) return yield* personsOnly()
  const now = yield* DateTime.now
  const expiresAt = DateTime.formatIso(DateTime.add(now, { days: Math.min(days, longestKey) }))
  const keys = yield* ApiKeys
  const issued = yield* keys.issue({
    ownerId: actor.id,
    name,
    permissions: [...new Set(permissions)],
    area: reach.area,
    expiresAt
  })
  yield* note(noteOnKey("key.issue", issued.key))
  return issued
})

function tooMuch() {
  return failure(
    "forbidden",
    "密钥的权限不能多于您自己的权限，也不能管理账号、权限、设置或查看完整号码。",
    "A key may do no more than you may, and never keep accounts, rights or settings, or see whole numbers."
  )
}

function personsOnly() {
  return failure(
    "forbidden",
    "密钥只能由登录的人员建立。",
    "Keys are made by people who are signed in, for an area of their own."
  )
}
