import type { Webhook } from "@wengang/application/ports/Webhooks.ts"
import type { WebhookTable } from "../tables/webhookTables.ts"

/** A webhook without its secrets. */
export function webhookOf({ secret: _, oldSecret: __, active, after, ...row }: WebhookTable): Webhook {
  return { ...row, active: active === 1, after: Number(after) }
}
