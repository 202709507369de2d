import type { Reach } from "@wengang/application/acting/Reach.ts"
import { type Delivery, Webhooks } from "@wengang/application/ports/Webhooks.ts"
import { Effect, Layer } from "effect"
import type { Kysely } from "kysely"
import { Database } from "../Database.ts"
import type { Tables } from "../tables/Tables.ts"
import { webhooksOf } from "./webhookOf.ts"

/** The webhooks in the database. */
export const layerWebhooks: Layer.Layer<Webhooks, never, Database> = Layer.effect(
  Webhooks,
  Effect.map(Database, ({ read }) =>
    Webhooks.of({
      list: (reach) =>
        read(async (db) => {
          const rows = await db.selectFrom("webhook").selectAll().orderBy("createdAt").execute()
          return await webhooksOf(
            db,
            rows.filter(({ area }) => reach.covers(area))
          )
        }),
      deliveries: (reach, id, limit) => read((db) => deliveriesOf(db, reach, id, limit))
    })
  )
)

async function deliveriesOf(
  db: Kysely<Tables>,
  reach: Reach,
  id: string,
  limit: number
): Promise<ReadonlyArray<Delivery> | undefined> {
  const webhook = await db.selectFrom("webhook").select("area").where("id", "=", id).executeTakeFirst()
  if (webhook === undefined || !reach.covers(webhook.area)) return undefined
  const rows = await db
    .selectFrom("webhookDelivery")
    .selectAll()
    .where("webhookId", "=", id)
    .orderBy("createdAt", "desc")
    .orderBy("id", "desc")
    .limit(limit)
    .execute()
  return rows.map(({ webhookId: _, ...row }) => row)
}
