import type { Actor } from "@wengang/domain/people/Actor.ts"
import type { Permission } from "@wengang/domain/people/Permission.ts"
import * as Area from "@wengang/domain/values/Area.ts"
import type { Sentence } from "@wengang/domain/values/Sentence.ts"

/** What of an actor's rights is left: all, where they ended, or what they are by now. */
export type Standing =
  /** The console, of which no account is kept. */
  | { readonly kind: "unchanged" }
  | { readonly kind: "ended"; readonly lost: "switchedOff" | "keyEnded" }
  | ({ readonly kind: "known" } & Pick<Actor, "role" | "department" | "area" | "permissions">)

/** Why somebody may not do any more what they once might. */
export type LostRight = "switchedOff" | "keyEnded" | "noPermission" | "noArea"

export const lostRightWords: Readonly<Record<LostRight, Sentence>> = {
  switchedOff: { zh: "设立人的账号已停用", en: "the account of whoever set it up was switched off" },
  keyEnded: { zh: "所用接口密钥已停用或到期", en: "the key that was used was ended, or has run out" },
  noPermission: { zh: "设立人已没有这项权限", en: "whoever set it up has not this permission any more" },
  noArea: { zh: "该地区已不在设立人的管辖范围内", en: "the area is no longer that of whoever set it up" }
}

/** What is missing of a permission in an area; null where nothing is. */
export function lostRight(standing: Standing, permission: Permission, area: Area.AreaCode | null): LostRight | null {
  if (standing.kind === "unchanged") return null
  if (standing.kind === "ended") return standing.lost
  if (!standing.permissions.includes(permission)) return "noPermission"
  const covers = standing.area !== null && area !== null && Area.liesUnder(area, standing.area)
  return covers ? null : "noArea"
}
