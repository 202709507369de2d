import { randomUUID } from "node:crypto"
import { Reach } from "@wengang/application/acting/Reach.ts"
import { type Kysely, sql, type Transaction } from "kysely"
import { readChanges } from "../changes/readChanges.ts"
import type { Tables } from "../tables/Tables.ts"
import { writing } from "../transactions/writing.ts"
import { webhooksOf } from "./webhookOf.ts"

/** How many changes a message holds at most. */
export const longestMessage = 100
/** Whoever may make webhooks may read all that they tell. */
export const everything = { suspicions: true, cases: true } as const
/** How many finished messages of a webhook are kept. */
const kept = 500

/** Webhooks that are on, and whose makers may still be told. */
export async function webhooksTold(db: Kysely<Tables>): Promise<ReadonlyArray<string>> {
  const rows = await db.selectFrom("webhook").selectAll().where("active", "=", 1).execute()
  const webhooks = await webhooksOf(db, rows)
  return webhooks.filter(({ quiet }) => quiet === null).map(({ id }) => id)
}

/** Those that something happened after, and that have no message under way: of each area messages go out one by one, in order. */
export async function webhooksBehind(db: Kysely<Tables>): Promise<ReadonlyArray<string>> {
  const rows = await db
    .selectFrom("webhook")
    .select("id")
    .where("id", "in", await webhooksTold(db))
    .where("after", "<", (eb) => eb.selectFrom("change").select(sql<number>`coalesce(max(seq), 0)`.as("last")))
    .where((eb) =>
      eb.not(
        eb.exists(
          eb
            .selectFrom("webhookDelivery")
            .select("webhookDelivery.id")
            .whereRef("webhookDelivery.webhookId", "=", "webhook.id")
            .where("webhookDelivery.state", "=", "pending")
        )
      )
    )
    .execute()
  return rows.map(({ id }) => id)
}

/** Makes the next message of each of these webhooks. */
export async function makeMessages(kysely: Kysely<Tables>, behind: ReadonlyArray<string>, now: string): Promise<void> {
  for (const id of behind) await writing(kysely, (db) => makeMessage(db, id, now))
}

/** The next message, and that its changes were taken, in one transaction: none is told twice, and none left out. */
async function makeMessage(db: Transaction<Tables>, webhookId: string, now: string): Promise<void> {
  const webhook = await db.selectFrom("webhook").selectAll().where("id", "=", webhookId).executeTakeFirst()
  if (webhook === undefined || webhook.active === 0) return
  const after = Number(webhook.after)
  const page = await readChanges(db, Reach.of({ area: webhook.area }), everything, { after, limit: longestMessage })
  await db.updateTable("webhook").set({ after: page.next }).where("id", "=", webhookId).execute()
  if (page.changes.length === 0) return
  const common = { webhookId, state: "pending" as const, attempts: 0, createdAt: now, nextAt: now }
  const blank = { attemptedAt: null, finishedAt: null, status: null, fault: null }
  const span = { after, last: page.next, changes: page.changes.length }
  await db
    .insertInto("webhookDelivery")
    .values({ id: randomUUID(), ...common, ...blank, ...span })
    .execute()
  await sql`delete from webhook_delivery where webhook_id = ${webhookId} and state != 'pending' and id not in (
    select id from webhook_delivery where webhook_id = ${webhookId} order by created_at desc limit ${kept})`.execute(db)
}
