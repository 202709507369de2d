import { existsSync } from "node:fs"
import { availableParallelism } from "node:os"
import { type Failure, failure } from "@wengang/application/Failure.ts"
import type Sqlite from "better-sqlite3"
import { Context, Effect, Layer } from "effect"
import type { Kysely, Transaction } from "kysely"
import { backUp } from "./backups/backUp.ts"
import type { Inspection } from "./backups/inspectDatabase.ts"
import { migrate, requireCurrent } from "./migrations/migrate.ts"
import type { Sealer } from "./secrets/Sealer.ts"
import { sealerOf } from "./secrets/sealerOf.ts"
import { kyselyOn, kyselyOver } from "./sqlite/kyselyOn.ts"
import { openReader, openWriter } from "./sqlite/openSqlite.ts"
import { storageFailure } from "./storageFailure.ts"
import type { Tables } from "./tables/Tables.ts"

export interface DatabaseOptions {
  /** The SQLite file. */
  readonly path: string
  /** `WENGANG_KEY`, where set. */
  readonly key: string | undefined
  /** How many threads a run may take; one a core where absent. */
  readonly threads?: number
  /** Told before a database of an older version is brought up to date, which takes long where it is large. */
  readonly upgrading?: () => void
}

/** The open database: its queries, the file for readers of their own, and the key that seals identity numbers. */
export class Database extends Context.Service<
  Database,
  {
    readonly path: string
    /** How many threads a run may take. */
    readonly threads: number
    /** Queries on the connection that writes. */
    readonly kysely: Kysely<Tables>
    /** The connection that writes, for reading what a transaction under way sees. */
    readonly connection: Sqlite.Database
    /** A connection that only reads, and sees what is committed. */
    readonly reading: Sqlite.Database
    readonly sealer: Sealer
    /** Runs a query that only reads; it waits for no writer. */
    readonly read: <A>(query: (db: Kysely<Tables>) => Promise<A>) => Effect.Effect<A, Failure>
    /** Runs a query; errors become what they mean to a person. */
    readonly run: <A>(query: (db: Kysely<Tables>) => Promise<A>) => Effect.Effect<A, Failure>
    /** Runs queries in a transaction, undone whole when one fails. */
    readonly transaction: <A>(queries: (db: Transaction<Tables>) => Promise<A>) => Effect.Effect<A, Failure>
    /** Copies the database, as it stands at one moment, to a new file, papers beside it, and looks the copy over. */
    readonly backup: (file: string) => Effect.Effect<Inspection, Failure>
  }
>()("@wengang/storage/Database") {
  /** Opens a SQLite file, brings it up to date, and closes it with the scope. */
  static readonly layerSqlite = (options: DatabaseOptions): Layer.Layer<Database, Failure> =>
    Layer.effect(Database, makeSqlite(options))

  /** Opens a SQLite file that must exist and be up to date, only to read it, and closes it with the scope. */
  static readonly layerReading = (options: DatabaseOptions): Layer.Layer<Database, Failure> =>
    Layer.effect(Database, makeReading(options))
}

const attempt = <A>(work: () => A): Effect.Effect<A, Failure> => Effect.try({ try: work, catch: storageFailure })
const attemptPromise = <A>(work: () => Promise<A>): Effect.Effect<A, Failure> =>
  Effect.tryPromise({ try: work, catch: storageFailure })

const makeSqlite = Effect.fnUntraced(function* (options: DatabaseOptions) {
  const connection = yield* open(() => openWriter(options.path))
  // From now on queries wait by themselves, and let others go on meanwhile.
  connection.pragma("busy_timeout = 0")
  yield* migrate(kyselyOver(connection), options.upgrading)
  const kysely = kyselyOn(connection)
  const sealer = yield* attemptPromise(() => openSealer(kysely, options, true))
  const reading = yield* open(() => openReader(options.path))
  return serviceOf({ connection, kysely, reading, readingKysely: kyselyOn(reading), sealer }, options)
})

const makeReading = Effect.fnUntraced(function* (options: DatabaseOptions) {
  if (!existsSync(options.path)) {
    return yield* failure(
      "not-found",
      `没有数据库 ${options.path}。请先导入台账，或用 --database 指定数据库。`,
      `There is no database ${options.path}. Import ledgers first, or name another one with --database.`
    )
  }
  const connection = yield* open(() => openReader(options.path))
  const kysely = kyselyOn(connection)
  yield* requireCurrent(kysely)
  const sealer = yield* attemptPromise(() => openSealer(kysely, options, false))
  return serviceOf({ connection, kysely, reading: connection, readingKysely: kysely, sealer }, options)
})

const open = (connect: () => Sqlite.Database) =>
  Effect.acquireRelease(attempt(connect), (connection) => Effect.sync(() => connection.close()))

interface Opened extends Pick<typeof Database.Service, "connection" | "kysely" | "reading" | "sealer"> {
  readonly readingKysely: Kysely<Tables>
}

function serviceOf(
  { readingKysely, ...opened }: Opened,
  { path, threads = availableParallelism() }: DatabaseOptions
): typeof Database.Service {
  const { kysely } = opened
  return Database.of({
    ...opened,
    path,
    threads,
    read: (query) => attemptPromise(() => query(readingKysely)),
    run: (query) => attemptPromise(() => query(kysely)),
    transaction: (queries) => attemptPromise(() => kysely.transaction().execute(queries)),
    backup: (file) => attemptPromise(() => backUp(opened, path, file))
  })
}

async function openSealer(kysely: Kysely<Tables>, options: DatabaseOptions, mayCreate: boolean): Promise<Sealer> {
  const check = await kysely.selectFrom("setting").select("value").where("name", "=", "key-check").executeTakeFirst()
  const sealer = sealerOf(options, check?.value, mayCreate)
  if (check === undefined) {
    await kysely.insertInto("setting").values({ name: "key-check", value: sealer.check }).execute()
  }
  return sealer
}
