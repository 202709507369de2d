import { FactsReader } from "@wengang/application/ports/FactsReader.ts"
import { Effect, Layer } from "effect"
import { Database } from "../Database.ts"
import { openReader } from "../sqlite/openSqlite.ts"
import { RowReader } from "../sqlite/RowReader.ts"
import { storageFailure } from "../storageFailure.ts"
import { readFactsOf } from "./readFactsOf.ts"
import { readPolicies } from "./readPolicies.ts"

/** The facts of some households out of the SQLite file, read as runs read them. */
export const layerFactsReader: Layer.Layer<FactsReader, never, Database> = Layer.effect(
  FactsReader,
  Effect.gen(function* () {
    const { path, read } = yield* Database
    return FactsReader.of({
      read: (reach, wanted) =>
        Effect.flatMap(read(readPolicies), (windows) =>
          Effect.try({
            try: () => {
              const reader = new RowReader(openReader(path))
              try {
                reader.hold()
                return readFactsOf(reader, reach, wanted, windows)
              } finally {
                reader.close()
              }
            },
            catch: storageFailure
          })
        )
    })
  })
)
