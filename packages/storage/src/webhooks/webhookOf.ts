import { lostRight } from "@wengang/application/acting/Standing.ts"
import type { Webhook } from "@wengang/application/ports/Webhooks.ts"
import type { Kysely } from "kysely"
import { standingsOf } from "../people/standings.ts"
import type { Tables } from "../tables/Tables.ts"
import type { WebhookTable } from "../tables/webhookTables.ts"
import { failingWebhooks } from "./failingWebhooks.ts"

/** Webhooks without their secrets, each with what its maker may by now. */
export async function webhooksOf(
  db: Kysely<Tables>,
  rows: ReadonlyArray<WebhookTable>,
  now = new Date().toISOString()
): Promise<ReadonlyArray<Webhook>> {
  const standing = await standingsOf(
    db,
    rows.map(({ createdBy }) => createdBy),
    now
  )
  const failing = await failingWebhooks(
    db,
    rows.map(({ id }) => id)
  )
  return rows.map(({ secret: _, oldSecret: __, active, after, ...row }) => ({
    ...row,
    active: active === 1,
    failing: failing.has(row.id),
    after: Number(after),
    quiet: lostRight(standing(row.createdBy), "webhook.manage", row.area)
  }))
}

/** One webhook likewise. */
export async function webhookOf(db: Kysely<Tables>, row: WebhookTable): Promise<Webhook> {
  const [webhook] = await webhooksOf(db, [row])
  return webhook as Webhook
}
