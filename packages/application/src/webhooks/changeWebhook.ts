import { DateTime, Effect } from "effect"
import { Acting } from "../acting/Acting.ts"
import { transact } from "../acting/transact.ts"
import { type Failure, failure } from "../Failure.ts"
import type { AuditNote } from "../ports/AuditLog.ts"
import type { Webhook } from "../ports/Webhooks.ts"
import type { IssuedWebhook, WebhookWrites } from "../ports/WebhookWrites.ts"

/** For how long messages are signed with the former secret too, in hours. */
const bothFor = 24

/** Gives a webhook a new secret, told this once; for a day the former one signs along. */
export const rotateWebhook = Effect.fn("rotateWebhook")(function* (id: string) {
  const acting = yield* Acting
  const until = DateTime.formatIso(DateTime.add(yield* DateTime.now, { hours: bothFor }))
  const rotating = changing<IssuedWebhook>("webhook.rotate", id, ({ rotate }) => rotate(id, until))
  return yield* Effect.provideService(rotating, Acting, { ...acting, idempotency: null })
})

/** Switches a webhook off or on; what changed meanwhile is told once it is on. */
export const setWebhookActive = (id: string, active: boolean) =>
  changing(active ? "webhook.switchOn" : "webhook.switchOff", id, (webhooks) => webhooks.setActive(id, active))

/** Tells a webhook again what changed after a number of the journal. */
export const replayWebhook = (id: string, after: number) =>
  changing("webhook.replay", id, (webhooks) => webhooks.replay(id, after), { after })

/** Ends a webhook, with all that is known of its messages. */
export const deleteWebhook = (id: string) =>
  changing<Webhook>("webhook.delete", id, (webhooks, webhook) => Effect.as(webhooks.remove(id), webhook))

const changing = <A>(
  action: string,
  id: string,
  change: (webhooks: WebhookWrites, webhook: Webhook) => Effect.Effect<A, Failure>,
  after?: unknown
) =>
  transact("webhook.manage", ({ webhooks }, reach) =>
    Effect.gen(function* () {
      const webhook = yield* webhooks.find(reach, id)
      if (webhook === undefined) return yield* noSuchWebhook()
      const value = yield* change(webhooks, webhook)
      return {
        value,
        notes: [{ ...noteOnWebhook(action, webhook), ...(after === undefined ? {} : { after }) }] as const
      }
    })
  )

/** An entry about a webhook: where and what it is called, never its secret, nor its address, which may hold one. */
export function noteOnWebhook(action: string, { id, area, name }: Webhook): AuditNote {
  return { action, object: { kind: "webhook", id }, area, after: { name } }
}

/** There is no such webhook, or it is somebody else's. */
export function noSuchWebhook() {
  return failure("not-found", "没有这个推送地址。", "There is no such webhook.")
}
