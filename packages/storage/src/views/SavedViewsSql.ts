import { SavedViews } from "@wengang/application/ports/SavedViews.ts"
import { Effect, Layer } from "effect"
import { Database } from "../Database.ts"

/** Saved views out of the database. */
export const layerSavedViews: Layer.Layer<SavedViews, never, Database> = Layer.effect(
  SavedViews,
  Effect.gen(function* () {
    const { read } = yield* Database
    return SavedViews.of({
      list: (ownerId) =>
        read((db) =>
          db
            .selectFrom("savedView")
            .select(["id", "list", "name", "query"])
            .where("ownerId", "=", ownerId)
            .orderBy("list")
            .orderBy("name")
            .execute()
        )
    })
  })
)
