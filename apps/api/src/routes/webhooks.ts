import {
  deleteWebhook,
  replayWebhook,
  rotateWebhook,
  setWebhookActive
} from "@wengang/application/webhooks/changeWebhook.ts"
import { createWebhook } from "@wengang/application/webhooks/createWebhook.ts"
import { listDeliveries, listWebhooks } from "@wengang/application/webhooks/listWebhooks.ts"
import * as endpoints from "@wengang/contract/endpoints/webhooks.ts"
import { Effect } from "effect"
import type { Hono } from "hono"
import type { Env } from "../answerError.ts"
import type { Runtime } from "../Runtime.ts"
import { serve } from "../serve.ts"

/** `/api/webhooks`: addresses of other systems that are told what changes. */
export function serveWebhooks(app: Hono<Env>, runtime: Runtime): void {
  serve(app, runtime, endpoints.listWebhooksEndpoint, () => Effect.map(listWebhooks, (webhooks) => ({ webhooks })))
  serve(app, runtime, endpoints.createWebhookEndpoint, ({ body }) => createWebhook(body))
  serve(app, runtime, endpoints.rotateWebhookEndpoint, ({ params }) => rotateWebhook(params.id))
  serve(app, runtime, endpoints.setWebhookActiveEndpoint, ({ params, body }) =>
    setWebhookActive(params.id, body.active)
  )
  serve(app, runtime, endpoints.replayWebhookEndpoint, ({ params, body }) => replayWebhook(params.id, body.after))
  serve(app, runtime, endpoints.deleteWebhookEndpoint, ({ params }) => deleteWebhook(params.id))
  serve(app, runtime, endpoints.listDeliveriesEndpoint, ({ params, query }) =>
    Effect.map(listDeliveries(params.id, query.limit), (deliveries) => ({ deliveries }))
  )
}
