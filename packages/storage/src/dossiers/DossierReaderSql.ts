import { DossierReader, type FoundSubject } from "@wengang/application/ports/DossierReader.ts"
import { SupplyByCounty } from "@wengang/domain/dossiers/Supply.ts"
import { PolicyBook } from "@wengang/domain/policies/PolicyBook.ts"
import { Effect, Layer } from "effect"
import { Database } from "../Database.ts"
import { openReader } from "../sqlite/openSqlite.ts"
import { RowReader } from "../sqlite/RowReader.ts"
import { storageFailure } from "../storageFailure.ts"
import { findSubject } from "./findSubject.ts"
import { readPolicies } from "./readPolicies.ts"
import { readSupply } from "./readSupply.ts"

/** Single dossiers out of the SQLite file, read as runs read them. */
export const layerDossierReader: Layer.Layer<DossierReader, never, Database> = Layer.effect(
  DossierReader,
  Effect.gen(function* () {
    const { path, kysely } = yield* Database
    return DossierReader.of({
      find: (view, id, asOf) =>
        Effect.tryPromise({
          try: async (): Promise<FoundSubject | undefined> => {
            const windows = await readPolicies(kysely)
            const reader = new RowReader(openReader(path))
            try {
              reader.hold()
              const supplied = readSupply(reader)
              const supply = new SupplyByCounty(supplied)
              const policies = new PolicyBook(windows)
              const subject = findSubject(reader, view, id, { asOf, windows, supplied, supply, policies })
              return subject === undefined ? undefined : { subject, supply, policies }
            } finally {
              reader.close()
            }
          },
          catch: storageFailure
        })
    })
  })
)
