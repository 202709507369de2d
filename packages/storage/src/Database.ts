import { type Failure, failure } from "@wengang/application/Failure.ts"
import type Sqlite from "better-sqlite3"
import { Context, Effect, Layer } from "effect"
import { CamelCasePlugin, Kysely, SqliteDialect, type Transaction } from "kysely"
import { Migrator } from "kysely/migration"
import { migrations } from "./migrations/migrations.ts"
import { loadKey } from "./secrets/loadKey.ts"
import { Sealer } from "./secrets/Sealer.ts"
import { openWriter } from "./sqlite/openSqlite.ts"
import { storageFailure } from "./storageFailure.ts"
import type { Tables } from "./tables/Tables.ts"

export interface DatabaseOptions {
  /** The SQLite file. */
  readonly path: string
  /** `WENGANG_KEY`, where set. */
  readonly key: string | undefined
}

/** The open database: its queries, the file for readers of their own, and the key that seals identity numbers. */
export class Database extends Context.Service<
  Database,
  {
    readonly path: string
    readonly kysely: Kysely<Tables>
    readonly sealer: Sealer
    /** Runs a query; errors become what they mean to a person. */
    readonly run: <A>(query: (db: Kysely<Tables>) => Promise<A>) => Effect.Effect<A, Failure>
    /** Runs queries in a transaction, undone whole when one fails. */
    readonly transaction: <A>(queries: (db: Transaction<Tables>) => Promise<A>) => Effect.Effect<A, Failure>
    /** Copies the database, as it stands at one moment, to a new file. */
    readonly backup: (file: string) => Effect.Effect<void, Failure>
  }
>()("@wengang/storage/Database") {
  /** Opens a SQLite file, brings it up to date, and closes it with the scope. */
  static readonly layerSqlite = (options: DatabaseOptions): Layer.Layer<Database, Failure> =>
    Layer.effect(Database, makeSqlite(options))
}

const attempt = <A>(work: () => A): Effect.Effect<A, Failure> => Effect.try({ try: work, catch: storageFailure })
const attemptPromise = <A>(work: () => Promise<A>): Effect.Effect<A, Failure> =>
  Effect.tryPromise({ try: work, catch: storageFailure })

const makeSqlite = Effect.fnUntraced(function* ({ path, key }: DatabaseOptions) {
  const connection = yield* Effect.acquireRelease(
    attempt(() => openWriter(path)),
    (open) => Effect.sync(() => open.close())
  )
  const kysely = new Kysely<Tables>({
    dialect: new SqliteDialect({ database: connection as never }),
    plugins: [new CamelCasePlugin()]
  })
  yield* migrate(kysely)
  const sealer = yield* attemptPromise(() => openSealer(kysely, { path: `${path}.key`, key }))
  return Database.of({
    path,
    kysely,
    sealer,
    run: (query) => attemptPromise(() => query(kysely)),
    transaction: (queries) => attemptPromise(() => kysely.transaction().execute(queries)),
    backup: (file) => attemptPromise(() => backUp(connection, file))
  })
})

const migrate = Effect.fnUntraced(function* (kysely: Kysely<Tables>) {
  const plain = kysely.withoutPlugins()
  const migrator = new Migrator({ db: plain, provider: { getMigrations: async () => ({ ...migrations }) } })
  const known = yield* attemptPromise(async () => {
    const tables = await plain.introspection.getTables({ withInternalKyselyTables: true })
    if (!tables.some(({ name }) => name === "kysely_migration")) return []
    return await plain
      .withTables<{ kysely_migration: { name: string } }>()
      .selectFrom("kysely_migration")
      .select("name")
      .execute()
  })
  const foreign = known.find(({ name }) => !(name in migrations))
  if (foreign !== undefined) {
    return yield* failure(
      "database-newer",
      "数据库由更新版本的稳岗建立，本版本不能打开。请升级程序。",
      "The database was made by a newer version of Wengang. Upgrade the program."
    )
  }
  if (known.length === Object.keys(migrations).length) return
  const { error } = yield* attemptPromise(() => migrator.migrateToLatest())
  if (error !== undefined) return yield* storageFailure(error)
})

async function openSealer(kysely: Kysely<Tables>, { path, key }: DatabaseOptions): Promise<Sealer> {
  const check = await kysely.selectFrom("setting").select("value").where("name", "=", "key-check").executeTakeFirst()
  const sealer = new Sealer(loadKey({ fromEnvironment: key, path, mayCreate: check === undefined }))
  const expected = sealer.index("wengang")
  if (check === undefined) {
    await kysely.insertInto("setting").values({ name: "key-check", value: expected }).execute()
  } else if (check.value !== expected) {
    throw failure(
      "key-wrong",
      "密钥与数据库不符，无法打开。请使用建库时的密钥。",
      "The key does not belong to this database. Use the one it was made with."
    )
  }
  return sealer
}

async function backUp(connection: Sqlite.Database, file: string): Promise<void> {
  await connection.backup(file)
}
