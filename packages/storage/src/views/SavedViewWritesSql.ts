import type { SavedViewWrites } from "@wengang/application/ports/SavedViews.ts"
import { Effect } from "effect"
import type { Transaction } from "kysely"
import { storageFailure } from "../storageFailure.ts"
import type { Tables } from "../tables/Tables.ts"

const told = ["id", "list", "name", "query"] as const

/** Writes to saved views in one transaction. */
export function savedViewWritesOf(db: Transaction<Tables>, at: string): SavedViewWrites {
  return {
    keep: (ownerId, { list, name, query }) =>
      promise(() =>
        db
          .insertInto("savedView")
          .values({ id: crypto.randomUUID(), ownerId, list, name, query, at })
          .onConflict((conflict) => conflict.columns(["ownerId", "list", "name"]).doUpdateSet({ query, at }))
          .returning(told)
          .executeTakeFirstOrThrow()
      ),
    forget: (ownerId, id) =>
      promise(() =>
        db
          .deleteFrom("savedView")
          .where("ownerId", "=", ownerId)
          .where("id", "=", id)
          .returning(told)
          .executeTakeFirst()
      ),
    count: (ownerId) =>
      promise(async () => {
        const { views } = await db
          .selectFrom("savedView")
          .select((eb) => eb.fn.countAll<number>().as("views"))
          .where("ownerId", "=", ownerId)
          .executeTakeFirstOrThrow()
        return Number(views)
      })
  }
}

const promise = <A>(work: () => Promise<A>) => Effect.tryPromise({ try: work, catch: storageFailure })
