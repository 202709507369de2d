import { Effect } from "effect"
import { authorise } from "../acting/authorise.ts"
import { Webhooks } from "../ports/Webhooks.ts"
import { noSuchWebhook } from "./changeWebhook.ts"

/** The webhooks of areas within reach. */
export const listWebhooks = Effect.gen(function* () {
  const reach = yield* authorise("webhook.manage")
  return yield* (yield* Webhooks).list(reach)
})

/** The last messages to a webhook, newest first. */
export const listDeliveries = Effect.fnUntraced(function* (id: string, limit: number) {
  const reach = yield* authorise("webhook.manage")
  return (yield* (yield* Webhooks).deliveries(reach, id, limit)) ?? (yield* noSuchWebhook())
})
