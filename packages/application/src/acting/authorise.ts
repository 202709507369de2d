import { may, type Permission, rolesThatMay } from "@wengang/domain/people/Permission.ts"
import { permissionTitles } from "@wengang/domain/people/permissionTitles.ts"
import { roles } from "@wengang/domain/people/Role.ts"
import type { AreaCode } from "@wengang/domain/values/Area.ts"
import { Effect } from "effect"
import { failure } from "../Failure.ts"
import { Acting } from "./Acting.ts"
import { Reach } from "./Reach.ts"

/** The reach of whoever acts, if they may do it; fails with `forbidden` otherwise. */
export const authorise = Effect.fnUntraced(function* (permission: Permission) {
  const { actor } = yield* Acting
  if (!actor.permissions.includes(permission))
    return yield* may(actor.role, permission) ? forbidden() : notFor(permission)
  return Reach.of(actor)
})

/**
 * The same, narrowed to an area asked for. One that has nothing in common with it fails with `unknown-area`, as one that
 * does not exist: whether there is anything elsewhere is nobody's business.
 */
export const authoriseIn = Effect.fnUntraced(function* (permission: Permission, asked: AreaCode | null | undefined) {
  const reach = yield* authorise(permission)
  const narrowed = reach.narrowed(asked)
  if (narrowed === undefined) return yield* outside()
  return narrowed
})

/** The role of whoever acts may not do this: which may. */
function notFor(permission: Permission) {
  const { zh, en } = permissionTitles[permission]
  const titles = rolesThatMay(permission).map((role) => roles[role].title)
  return failure(
    "forbidden",
    `您的角色不能“${zh}”，由${titles.map((title) => title.zh).join("、")}办理；如确有需要，请联系安全管理员。`,
    `Your role may not ${en}; these may: ${titles.map((title) => title.en).join(", ")}. Ask the security administrator if you need to.`
  )
}

/** Whoever acts may not do this. */
export function forbidden() {
  return failure(
    "forbidden",
    "您的角色没有这项权限；如确有需要，请联系安全管理员。",
    "Your role may not do this; ask the security administrator if you need to."
  )
}

function outside() {
  return failure("unknown-area", "没有这个地区，或不在您的管辖范围内。", "There is no such area, or it is not yours.")
}
