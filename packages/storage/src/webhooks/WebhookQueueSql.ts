import { WebhookQueue } from "@wengang/application/ports/WebhookQueue.ts"
import { Effect, Layer } from "effect"
import { Database } from "../Database.ts"
import { storageFailure } from "../storageFailure.ts"
import { writing } from "../transactions/writing.ts"
import { dueMessages } from "./dueMessages.ts"
import { makeMessages, webhooksBehind } from "./makeMessages.ts"

/** The messages in the database, where they outlive the program. */
export const layerWebhookQueue: Layer.Layer<WebhookQueue, never, Database> = Layer.effect(
  WebhookQueue,
  Effect.map(Database, ({ kysely, read, sealer }) =>
    WebhookQueue.of({
      make: (now) => Effect.flatMap(read(webhooksBehind), (behind) => promise(() => makeMessages(kysely, behind, now))),
      due: (now, limit) => read((db) => dueMessages(db, sealer, now, limit)),
      attempted: (id, { at, status, fault, nextAt }) =>
        promise(() =>
          writing(kysely, async (db) => {
            const state = fault === null ? "delivered" : nextAt === null ? "givenUp" : "pending"
            await db
              .updateTable("webhookDelivery")
              .set({ state, status, fault, nextAt, attemptedAt: at, finishedAt: state === "pending" ? null : at })
              .set((eb) => ({ attempts: eb("attempts", "+", 1) }))
              .where("id", "=", id)
              .where("state", "=", "pending")
              .execute()
          })
        )
    })
  )
)

const promise = <A>(work: () => Promise<A>) => Effect.tryPromise({ try: work, catch: storageFailure })
