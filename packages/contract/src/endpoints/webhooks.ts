import { AreaCode } from "@wengang/domain/values/Area.ts"
import { Effect, Schema } from "effect"
import { endpoint } from "../Endpoint.ts"
import { PageLimit } from "../PageLimit.ts"
import { sample } from "../sample.ts"
import { exportOf, FormatQuery } from "./exportOf.ts"

const common = { tag: "webhooks", access: "webhook.manage" } as const
const OneWebhook = Schema.Struct({ id: Schema.NonEmptyString })
const Text = Schema.NullOr(Schema.String)

/** An address of another system that is told what changes in an area. */
const WebhookAnswer = Schema.Struct({
  id: Schema.String,
  name: Schema.String,
  url: Schema.String,
  area: AreaCode,
  createdBy: Schema.String,
  createdAt: Schema.String,
  active: Schema.Boolean,
  /** Why nothing is told although it is on: its maker's account was switched off, the key ended, or a right was lost. */
  quiet: Schema.NullOr(Schema.Literals(["switchedOff", "keyEnded", "noPermission", "noArea"])),
  /** Whether the last message that was tried did not arrive: it is tried again, or was given up. */
  failing: Schema.Boolean,
  /** The change up to which messages were made. */
  after: Schema.Int,
  /** Until when messages are signed with the former secret too. */
  oldSecretUntil: Text
}).annotate({ identifier: "Webhook" })

const IssuedAnswer = Schema.Struct({ webhook: WebhookAnswer, secret: Schema.String })

const DeliveryAnswer = Schema.Struct({
  id: Schema.String,
  after: Schema.Int,
  last: Schema.Int,
  changes: Schema.Int,
  state: Schema.Literals(["pending", "delivered", "givenUp", "dropped"]),
  attempts: Schema.Int,
  createdAt: Schema.String,
  attemptedAt: Text,
  nextAt: Text,
  finishedAt: Text,
  status: Schema.NullOr(Schema.Int),
  /** Why the last attempt failed. */
  fault: Text
})

export const listWebhooksEndpoint = endpoint({
  ...common,
  id: "listWebhooks",
  method: "GET",
  path: "/api/webhooks",
  summary: { zh: "推送地址", en: "Webhooks of one's area" },
  status: 200,
  answer: Schema.Struct({ webhooks: Schema.Array(WebhookAnswer) }),
  examples: [{ name: "all" }]
})

export const exportWebhooksEndpoint = exportOf(listWebhooksEndpoint, {
  id: "exportWebhooks",
  summary: { zh: "导出推送地址（不含密钥）", en: "Webhooks as a file, without their secrets" },
  query: FormatQuery,
  examples: [{ name: "all", query: { format: "csv" } }]
})

export const createWebhookEndpoint = endpoint({
  ...common,
  id: "createWebhook",
  method: "POST",
  path: "/api/webhooks",
  summary: {
    zh: "新建推送地址，密钥只显示一次",
    en: "Makes a webhook; the secret that signs its messages is told this once"
  },
  body: Schema.Struct({
    name: Schema.Trim.check(Schema.isMinLength(1), Schema.isMaxLength(64)),
    url: Schema.String.check(Schema.isMaxLength(2000)),
    /** The whole of one's own area where absent. */
    area: Schema.NullOr(AreaCode).pipe(Schema.withDecodingDefaultKey(Effect.succeed(null)))
  }),
  status: 201,
  answer: IssuedAnswer,
  refusals: [404],
  examples: [{ name: "bureau", body: { name: "人社局业务系统", url: "https://hrss.example/wengang" } }]
})

export const rotateWebhookEndpoint = endpoint({
  ...common,
  id: "rotateWebhook",
  method: "POST",
  path: "/api/webhooks/{id}/rotate",
  summary: { zh: "更换推送密钥，旧密钥一天内同时有效", en: "Gives a new secret; for a day the former one signs along" },
  params: OneWebhook,
  status: 200,
  answer: IssuedAnswer,
  examples: [{ name: "one", params: { id: sample.webhook } }]
})

export const setWebhookActiveEndpoint = endpoint({
  ...common,
  id: "setWebhookActive",
  method: "POST",
  path: "/api/webhooks/{id}/active",
  summary: { zh: "停用或启用推送", en: "Switches a webhook off or on" },
  params: OneWebhook,
  body: Schema.Struct({ active: Schema.Boolean }),
  status: 200,
  answer: WebhookAnswer,
  examples: [{ name: "off", params: { id: sample.webhook }, body: { active: false } }]
})

export const replayWebhookEndpoint = endpoint({
  ...common,
  id: "replayWebhook",
  method: "POST",
  path: "/api/webhooks/{id}/replay",
  summary: { zh: "从某一变更序号起重新推送", en: "Tells again what changed after a number of the journal" },
  params: OneWebhook,
  body: Schema.Struct({ after: Schema.Int.check(Schema.isBetween({ minimum: 0, maximum: 1e15 })) }),
  status: 200,
  answer: WebhookAnswer,
  examples: [{ name: "fromTheBeginning", params: { id: sample.webhook }, body: { after: 0 } }]
})

export const deleteWebhookEndpoint = endpoint({
  ...common,
  id: "deleteWebhook",
  method: "DELETE",
  path: "/api/webhooks/{id}",
  summary: { zh: "删除推送地址", en: "Ends a webhook" },
  params: OneWebhook,
  status: 200,
  answer: WebhookAnswer,
  examples: [{ name: "one", params: { id: sample.webhook } }]
})

export const listDeliveriesEndpoint = endpoint({
  ...common,
  id: "listDeliveries",
  method: "GET",
  path: "/api/webhooks/{id}/deliveries",
  summary: { zh: "最近的推送", en: "The last messages to a webhook, newest first" },
  params: OneWebhook,
  query: Schema.Struct({ limit: PageLimit.pipe(Schema.withDecodingDefaultKey(Effect.succeed("50"))) }),
  status: 200,
  answer: Schema.Struct({ deliveries: Schema.Array(DeliveryAnswer) }),
  examples: [{ name: "one", params: { id: sample.webhook } }]
})

export const exportDeliveriesEndpoint = exportOf(listDeliveriesEndpoint, {
  id: "exportDeliveries",
  summary: { zh: "导出推送记录", en: "The messages to a webhook that are kept, as a file" },
  query: FormatQuery,
  examples: [{ name: "one", params: { id: sample.webhook }, query: { format: "csv" } }]
})
