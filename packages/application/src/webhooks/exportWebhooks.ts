import type { Field } from "@wengang/domain/ledgers/Field.ts"
import * as FieldOf from "@wengang/domain/ledgers/Field.ts"
import { Effect } from "effect"
import { Areas } from "../Areas.ts"
import { lostRightWords } from "../acting/Standing.ts"
import { exported } from "../exports/exported.ts"
import { listWebhooks } from "./listWebhooks.ts"

/** The columns of a list of webhooks; their secrets are kept out of every list. */
export const webhookColumns: Readonly<Record<string, Field>> = {
  id: FieldOf.text("推送编号", "webhook"),
  name: FieldOf.text("名称", "name"),
  url: FieldOf.text("地址", "address"),
  place: FieldOf.text("地区", "area"),
  area: FieldOf.text("区划代码", "area code"),
  active: FieldOf.yesNo("启用", "on"),
  quiet: FieldOf.text("未推送原因", "why nothing is told"),
  failing: FieldOf.yesNo("最近一次未送达", "last message failed"),
  after: FieldOf.integer("已推送到", "told up to"),
  createdBy: FieldOf.text("设立人编号", "made by"),
  createdAt: FieldOf.text("设立时间（UTC）", "made at"),
  oldSecretUntil: FieldOf.text("旧密钥有效至（UTC）", "former secret until")
}

/** The webhooks of areas within reach, for a file. */
export const exportWebhooks = Effect.gen(function* () {
  const webhooks = yield* listWebhooks
  const { path } = yield* Areas
  const rows = webhooks.map((webhook) => ({
    ...webhook,
    place: path(webhook.area).join(""),
    quiet: webhook.quiet === null ? null : lostRightWords[webhook.quiet].zh
  }))
  const about = { object: { kind: "webhook", id: "" }, area: null, after: {} }
  return yield* exported(about, () => Effect.succeed({ rows, next: null }))
})
