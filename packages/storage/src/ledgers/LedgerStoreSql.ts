import type { Failure } from "@wengang/application/Failure.ts"
import { type ImportRecord, LedgerStore, type LedgerWrites } from "@wengang/application/ports/LedgerStore.ts"
import { type LedgerName, ledgerNames } from "@wengang/domain/ledgers/ledgers.ts"
import { Effect, Exit, Layer } from "effect"
import type { ControlledTransaction, Transaction } from "kysely"
import { Database } from "../Database.ts"
import type { Sealer } from "../secrets/Sealer.ts"
import { storageFailure } from "../storageFailure.ts"
import type { Tables } from "../tables/Tables.ts"
import { readMasked } from "./readMasked.ts"
import { missingKeys, saveRows } from "./saveRows.ts"
import { TouchNotes } from "./TouchNotes.ts"

/** The ledgers in the database. */
export const layerLedgerStore: Layer.Layer<LedgerStore, never, Database> = Layer.effect(
  LedgerStore,
  Effect.gen(function* () {
    const { kysely, run, sealer } = yield* Database
    return LedgerStore.of({
      transaction: (begin, use) =>
        Effect.acquireUseRelease(
          promise(() => beginImport(kysely, begin)),
          (transaction) =>
            Effect.tap(use(writesOf(transaction, begin.id, sealer)), () =>
              promise(() => transaction.commit().execute())
            ),
          (transaction, exit) =>
            Exit.isSuccess(exit) || transaction.isCommitted
              ? Effect.void
              : Effect.promise(() =>
                  transaction
                    .rollback()
                    .execute()
                    .catch(() => undefined)
                )
        ),
      isEmpty: run(async (db) => {
        const row = await db.selectFrom("import").select("id").limit(1).executeTakeFirst()
        return row === undefined
      }),
      counts: run(async (db) => {
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
      addedAreas: run((db) => db.selectFrom("area").select(["code", "name"]).orderBy("code").execute()),
      rows: (wanted) => run((db) => readMasked(db, wanted))
    })
  })
)

const promise = <A>(work: () => Promise<A>): Effect.Effect<A, Failure> =>
  Effect.tryPromise({ try: work, catch: storageFailure })

/** The first statement writes, so that the transaction holds the writer's lock from the start and never has to give up. */
async function beginImport(
  kysely: typeof Database.Service.kysely,
  { id, startedAt }: Pick<ImportRecord, "id" | "startedAt">
): Promise<ControlledTransaction<Tables>> {
  const transaction = await kysely.startTransaction().execute()
  try {
    const blank = { id, startedAt, finishedAt: startedAt, files: "[]", sheets: "{}", problems: 0 }
    await transaction.insertInto("import").values(blank).execute()
    return transaction
  } catch (error) {
    await transaction.rollback().execute()
    throw error
  }
}

function writesOf(db: Transaction<Tables>, importId: string, sealer: Sealer): LedgerWrites {
  const means = { sealer, notes: new TouchNotes(db) }
  return {
    missing: (ledger, keys) => promise(() => missingKeys(db, ledger, keys)),
    save: (ledger, rows) => promise(() => saveRows(db, importId, ledger, rows, means)),
    windows: promise(() => db.selectFrom("parameter").select(["rule", "name", "jurisdiction", "from", "to"]).execute()),
    finish: ({ id, finishedAt, files, sheets, problems }) =>
      promise(async () => {
        const done = { finishedAt, files: JSON.stringify(files), sheets: JSON.stringify(sheets), problems }
        await db.updateTable("import").set(done).where("id", "=", id).execute()
      })
  }
}
