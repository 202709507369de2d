import {
  deleteWebhook,
  replayWebhook,
  rotateWebhook,
  setWebhookActive
} from "@wengang/application/webhooks/changeWebhook.ts"
import { createWebhook } from "@wengang/application/webhooks/createWebhook.ts"
import { deliveryColumns, exportDeliveries } from "@wengang/application/webhooks/exportDeliveries.ts"
import { exportWebhooks, webhookColumns } from "@wengang/application/webhooks/exportWebhooks.ts"
import { listDeliveries, listWebhooks } from "@wengang/application/webhooks/listWebhooks.ts"
import * as endpoints from "@wengang/contract/endpoints/webhooks.ts"
import { Effect } from "effect"
import type { Hono } from "hono"
import type { Env } from "../answerError.ts"
import { serveList } from "../exports/serveList.ts"
import type { Runtime } from "../Runtime.ts"
import { serve } from "../serve.ts"

/** `/api/webhooks`: addresses of other systems that are told what changes. */
export function serveWebhooks(app: Hono<Env>, runtime: Runtime): void {
  const sheet = { name: "推送地址", fields: webhookColumns }
  serveList(app, runtime, endpoints.exportWebhooksEndpoint, sheet, () => exportWebhooks)
  const deliveries = { name: "推送记录", fields: deliveryColumns }
  serveList(app, runtime, endpoints.exportDeliveriesEndpoint, deliveries, ({ params }) => exportDeliveries(params.id))
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
