import type { Field } from "@wengang/domain/ledgers/Field.ts"
import * as FieldOf from "@wengang/domain/ledgers/Field.ts"
import { permissionTitles } from "@wengang/domain/people/permissionTitles.ts"
import { Effect } from "effect"
import { Areas } from "../Areas.ts"
import { exported } from "../exports/exported.ts"
import { listKeys } from "./listKeys.ts"

/** The columns of a list of keys: of the secret only the characters by which people recognise it. */
export const keyColumns: Readonly<Record<string, Field>> = {
  id: FieldOf.text("密钥编号", "key"),
  name: FieldOf.text("用途", "name"),
  start: FieldOf.text("开头", "first characters"),
  permissions: FieldOf.text("权限", "permissions"),
  place: FieldOf.text("地区", "area"),
  area: FieldOf.text("区划代码", "area code"),
  ownerId: FieldOf.text("人员编号", "owner"),
  createdAt: FieldOf.text("建立时间（UTC）", "made at"),
  expiresAt: FieldOf.text("到期时间（UTC）", "expires at"),
  revokedAt: FieldOf.text("停用时间（UTC）", "ended at"),
  lastUsedAt: FieldOf.text("最近使用（UTC）", "last used at")
}

/** The keys that whoever asks sees, for a file. */
export const exportKeys = Effect.gen(function* () {
  const keys = yield* listKeys
  const { path } = yield* Areas
  const rows = keys.map((key) => ({
    ...key,
    permissions: key.permissions.map((one) => permissionTitles[one].zh).join("、"),
    place: path(key.area).join("")
  }))
  const about = { object: { kind: "key", id: "" }, area: null, after: {} }
  return yield* exported(about, () => Effect.succeed({ rows, next: null }))
})
