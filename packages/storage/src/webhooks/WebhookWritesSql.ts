import { randomBytes, randomUUID } from "node:crypto"
import type { IssuedWebhook, WebhookWrites } from "@wengang/application/ports/WebhookWrites.ts"
import { Effect } from "effect"
import type { Transaction } from "kysely"
import type { Sealer } from "../secrets/Sealer.ts"
import { storageFailure } from "../storageFailure.ts"
import type { Tables } from "../tables/Tables.ts"
import type { WebhookTable } from "../tables/webhookTables.ts"
import { webhookOf } from "./webhookOf.ts"

/** Writes to webhooks in one transaction. */
export function webhookWritesOf(db: Transaction<Tables>, actorId: string, at: string, sealer: Sealer): WebhookWrites {
  const set = async (id: string, changes: Partial<WebhookTable>) =>
    db.updateTable("webhook").set(changes).where("id", "=", id).returningAll().executeTakeFirstOrThrow()
  return {
    find: (reach, id) =>
      promise(async () => {
        const row = await db.selectFrom("webhook").selectAll().where("id", "=", id).executeTakeFirst()
        return row === undefined || !reach.covers(row.area) ? undefined : await webhookOf(db, row)
      }),
    create: (wanted) =>
      promise(async () => {
        const secret = newSecret()
        const { last } = await db
          .selectFrom("change")
          .select((eb) => eb.fn.max("seq").as("last"))
          .executeTakeFirstOrThrow()
        const row: WebhookTable = {
          id: randomUUID(),
          ...wanted,
          createdBy: actorId,
          createdAt: at,
          secret: sealer.seal(secret),
          oldSecret: null,
          oldSecretUntil: null,
          active: 1,
          after: Number(last ?? 0)
        }
        await db.insertInto("webhook").values(row).execute()
        return { webhook: await webhookOf(db, row), secret } satisfies IssuedWebhook
      }),
    rotate: (id, oldSecretUntil) =>
      promise(async () => {
        const secret = newSecret()
        const row = await db.selectFrom("webhook").select("secret").where("id", "=", id).executeTakeFirstOrThrow()
        const changes = { secret: sealer.seal(secret), oldSecret: row.secret, oldSecretUntil }
        return { webhook: await webhookOf(db, await set(id, changes)), secret }
      }),
    setActive: (id, active) => promise(async () => await webhookOf(db, await set(id, { active: active ? 1 : 0 }))),
    replay: (id, after) =>
      promise(async () => {
        await db
          .updateTable("webhookDelivery")
          .set({ state: "dropped", nextAt: null, finishedAt: at })
          .where("webhookId", "=", id)
          .where("state", "=", "pending")
          .execute()
        return await webhookOf(db, await set(id, { after }))
      }),
    remove: (id) => promise(async () => void (await db.deleteFrom("webhook").where("id", "=", id).execute()))
  }
}

/** 256 bits of chance, as Standard Webhooks writes them. */
function newSecret(): string {
  return `whsec_${randomBytes(32).toString("base64")}`
}

const promise = <A>(work: () => Promise<A>) => Effect.tryPromise({ try: work, catch: storageFailure })
