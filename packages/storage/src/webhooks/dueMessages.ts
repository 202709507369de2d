import { Reach } from "@wengang/application/acting/Reach.ts"
import type { Message } from "@wengang/application/ports/WebhookQueue.ts"
import type { Kysely } from "kysely"
import { readChanges } from "../changes/readChanges.ts"
import type { Sealer } from "../secrets/Sealer.ts"
import type { Tables } from "../tables/Tables.ts"
import { everything, longestMessage, webhooksTold } from "./makeMessages.ts"

/** Messages that are due, with what they tell: it is read from the journal each time, and is the same each time. */
export async function dueMessages(
  db: Kysely<Tables>,
  sealer: Sealer,
  now: string,
  limit: number
): Promise<ReadonlyArray<Message>> {
  const rows = await db
    .selectFrom("webhookDelivery as delivery")
    .innerJoin("webhook", "webhook.id", "delivery.webhookId")
    .select(["delivery.id", "webhookId", "delivery.after", "last", "attempts", "delivery.createdAt"])
    .select(["url", "area", "secret", "oldSecret", "oldSecretUntil"])
    .where("state", "=", "pending")
    .where("nextAt", "<=", now)
    .where("webhookId", "in", await webhooksTold(db))
    .orderBy("nextAt")
    .limit(limit)
    .execute()
  const messages: Array<Message> = []
  for (const { area, secret, oldSecret, oldSecretUntil, ...row } of rows) {
    const [after, last] = [Number(row.after), Number(row.last)]
    const page = await readChanges(db, Reach.of({ area }), everything, { after, limit: longestMessage })
    const old = oldSecret !== null && (oldSecretUntil ?? "") > now ? [sealer.open(oldSecret)] : []
    messages.push({
      ...row,
      after,
      last,
      secrets: [sealer.open(secret), ...old],
      changes: page.changes.filter(({ seq }) => seq <= last)
    })
  }
  return messages
}
