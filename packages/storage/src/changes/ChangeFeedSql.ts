import { ChangeFeed } from "@wengang/application/ports/ChangeFeed.ts"
import { Effect, Layer } from "effect"
import { Database } from "../Database.ts"
import { readChanges } from "./readChanges.ts"

/** The feed of changes, from the journal of the database. */
export const layerChangeFeed: Layer.Layer<ChangeFeed, never, Database> = Layer.effect(
  ChangeFeed,
  Effect.map(Database, ({ read }) =>
    ChangeFeed.of({ read: (reach, view, page) => read((db) => readChanges(db, reach, view, page)) })
  )
)
