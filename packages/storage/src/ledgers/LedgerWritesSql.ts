import { createHash } from "node:crypto"
import type { LedgerWrites, StoredRow } from "@wengang/application/ports/LedgerStore.ts"
import type { LedgerName } from "@wengang/domain/ledgers/ledgers.ts"
import type { AreaCode } from "@wengang/domain/values/Area.ts"
import { Effect } from "effect"
import { type Kysely, sql, type Transaction } from "kysely"
import type { Database } from "../Database.ts"
import { type JudgedWrite, judgeWrite } from "../findings/judgeWrite.ts"
import { settleWrite } from "../findings/settleWrite.ts"
import { storageFailure } from "../storageFailure.ts"
import { placeColumn } from "../tables/ledgerTables.ts"
import type { Tables } from "../tables/Tables.ts"
import type { ImportTable } from "../tables/workTables.ts"
import { beginClaims, claimKeys } from "./claimKeys.ts"
import { type Columns, columnNames } from "./columns.ts"
import type { ChangeOrigin } from "./journal.ts"
import { placesOf } from "./placesOf.ts"
import { maskedValues, readColumns } from "./readMasked.ts"
import { missingKeys, saveRows } from "./saveRows.ts"
import type { TouchedDossiers } from "./TouchedDossiers.ts"
import { TouchNotes } from "./TouchNotes.ts"
import { undoChanges } from "./undoChanges.ts"
import { wholeValue } from "./wholeValue.ts"
import { referringRows, withdrawRows } from "./withdrawRows.ts"

/** The writes to the ledgers in one transaction. */
export function ledgerWritesOf(
  database: typeof Database.Service,
  db: Transaction<Tables>,
  begun: ChangeOrigin,
  actorName: string,
  touched: TouchedDossiers
): LedgerWrites {
  let origin = begun
  let means = { sealer: database.sealer, notes: new TouchNotes(db, touched) }
  let judged: JudgedWrite | undefined
  return {
    missing: (ledger, keys) => promise(() => missingKeys(db, ledger, keys)),
    claim: (ledger, keys) => promise(() => claimKeys(db, ledger, keys)),
    stored: (ledger, keys) => promise(() => readStored(db, ledger, keys)),
    save: (ledger, rows) => promise(() => saveRows(db, origin, ledger, rows, means)),
    places: (ledger, rows) => promise(() => placesOf(db, ledger, rows, database.sealer)),
    withdraw: (ledger, keys) => promise(() => withdrawRows(db, origin, ledger, keys, means.notes)),
    referring: (ledger, keys) => promise(() => referringRows(db, ledger, keys)),
    part: (work) =>
      Effect.gen(function* () {
        yield* promise(() => sql`savepoint part`.execute(db))
        return yield* work.pipe(
          Effect.tapCause(() => promise(() => sql`rollback to part`.execute(db))),
          Effect.ensuring(Effect.orDie(promise(() => sql`release part`.execute(db))))
        )
      }),
    judge: (asOf) =>
      promise(async () => {
        judged = await judgeWrite(database, db, touched, asOf)
        return judged.judgement
      }),
    whole: (ledger, key, field) =>
      promise(async () => {
        const [row] = await readColumns(db, ledger, [key])
        return row === undefined ? undefined : wholeValue(row.columns, ledger, field, database.sealer)
      }),
    settle: promise(async () => {
      if (judged !== undefined) await settleWrite(db, judged, origin, actorName)
    }),
    windows: promise(() => db.selectFrom("parameter").select(["rule", "name", "jurisdiction", "from", "to"]).execute()),
    beginImport: ({ id, startedAt, area = null }) =>
      promise(async () => {
        await noteImport(db, begun, actorName, { id, startedAt, area, undoOf: null })
        await beginClaims(db)
        origin = { ...origin, importId: id, at: startedAt }
        // The dossiers of a whole import are the next run's: listing them would cost more than it tells.
        means = { ...means, notes: new TouchNotes(db) }
      }),
    undoImport: (reach, undo) =>
      promise(async () => {
        await noteImport(db, begun, actorName, { ...undo, area: reach.area })
        origin = { ...origin, importId: undo.id }
        return await undoChanges(db, origin, reach, undo, means.notes)
      }),
    finishImport: ({ id, finishedAt, files, sheets, problems }) =>
      promise(async () => {
        const known = { files: JSON.stringify(files), sheets: JSON.stringify(sheets) }
        const done = { ...known, finishedAt, problems, lastChange: await lastChange(db) }
        await db.updateTable("import").set(done).where("id", "=", id).execute()
      })
  }
}

type BegunImport = Pick<ImportTable, "id" | "startedAt" | "area" | "undoOf">

/** Notes that an import begins; what it took is not known yet. */
async function noteImport(db: Transaction<Tables>, { actorId }: ChangeOrigin, actorName: string, begun: BegunImport) {
  const { id, startedAt, area, undoOf } = begun
  const known = { id, startedAt, area, undoOf, actorId, actorName, firstChange: (await lastChange(db)) + 1 }
  const blank = { finishedAt: startedAt, files: "[]", sheets: "{}", problems: 0, lastChange: null }
  await db
    .insertInto("import")
    .values({ ...known, ...blank })
    .execute()
}

/** Rows by key as callers see them; what does not exist is left out. */
export async function readStored(
  db: Kysely<Tables>,
  ledger: LedgerName,
  keys: ReadonlyArray<string>
): Promise<ReadonlyArray<StoredRow>> {
  return (await readColumns(db, ledger, keys)).map(({ key, columns }) => storedRow(ledger, key, columns))
}

/** A row as callers see it. Its version is a digest of all that is stored, but for what sealing makes different each time. */
export function storedRow(ledger: LedgerName, key: string, columns: Columns): StoredRow {
  const column = placeColumn(ledger)
  const stated = columnNames(ledger)
    .filter((name) => name !== "idSealed")
    .map((name) => columns[name] ?? null)
  return {
    ledger,
    key,
    area: column === undefined ? null : (columns[column] as AreaCode),
    version: createHash("sha256").update(JSON.stringify(stated)).digest("base64url").slice(0, 22),
    values: maskedValues(ledger, columns)
  }
}

/** Numbers of changes are given one after the other. */
async function lastChange(db: Transaction<Tables>): Promise<number> {
  const { last } = await db
    .selectFrom("change")
    .select((eb) => eb.fn.max<number | null>("seq").as("last"))
    .executeTakeFirstOrThrow()
  return Number(last ?? 0)
}

const promise = <A>(work: () => Promise<A>) => Effect.tryPromise({ try: work, catch: storageFailure })
