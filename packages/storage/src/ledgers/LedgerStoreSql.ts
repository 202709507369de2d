import { LedgerStore } from "@wengang/application/ports/LedgerStore.ts"
import { type LedgerName, ledgerNames } from "@wengang/domain/ledgers/ledgers.ts"
import { Effect, Layer } from "effect"
import { Database } from "../Database.ts"
import { readListed } from "../listed/readListed.ts"
import { findPastRow } from "./findPastRow.ts"
import { listPastRows } from "./listPastRows.ts"
import { findRow, listRows } from "./listRows.ts"
import { readImport, readImports } from "./readImports.ts"
import { readMasked } from "./readMasked.ts"

/** The ledgers in the database. */
export const layerLedgerStore: Layer.Layer<LedgerStore, never, Database> = Layer.effect(
  LedgerStore,
  Effect.gen(function* () {
    const { read, sealer } = yield* Database
    return LedgerStore.of({
      isEmpty: read(async (db) => {
        const row = await db.selectFrom("import").select("id").limit(1).executeTakeFirst()
        return row === undefined
      }),
      counts: read(async (db) => {
        const counts = {} as Record<LedgerName, number>
        for (const name of ledgerNames) {
          const row = await db
            .selectFrom(name)
            .select((eb) => eb.fn.countAll<number>().as("rows"))
            .executeTakeFirstOrThrow()
          counts[name] = Number(row.rows)
        }
        return counts
      }),
      addedAreas: read((db) => db.selectFrom("area").select(["code", "name"]).orderBy("code").execute()),
      list: (reach, ledger, request) => read((db) => listRows(db, sealer, reach, ledger, request)),
      listPast: (reach, ledger, request) => read((db) => listPastRows(db, sealer, reach, ledger, request)),
      listed: (reach, request) => read((db) => readListed(db, sealer, reach, request)),
      imports: (reach, page) => read((db) => readImports(db, reach, page)),
      import: (reach, id) => read((db) => readImport(db, reach, id)),
      find: (reach, ledger, key) => read((db) => findRow(db, reach, ledger, key)),
      findPast: (reach, ledger, key, asOf) => read((db) => findPastRow(db, reach, ledger, key, asOf)),
      rows: (reach, wanted) => read((db) => readMasked(db, reach, wanted))
    })
  })
)
