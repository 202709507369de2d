import { type Failure, failure } from "@wengang/application/Failure.ts"
import { Effect } from "effect"
import { CompiledQuery, type Kysely } from "kysely"
import { Migrator } from "kysely/migration"
import { storageFailure } from "../storageFailure.ts"
import type { Tables } from "../tables/Tables.ts"
import { migrations } from "./migrations.ts"

/**
 * Brings a database up to date, whole or not at all: a program that is killed meanwhile leaves it as it was, and of two
 * that begin at once the second finds nothing to do. `upgrading` is told before one that is in use is changed.
 */
export const migrate = Effect.fnUntraced(function* (kysely: Kysely<Tables>, upgrading: () => void = () => {}) {
  const known = yield* migrationsOf(kysely)
  if (known.length === Object.keys(migrations).length) return
  if (known.length > 0) upgrading()
  yield* attemptPromise(() => migrateAtOnce(kysely.withoutPlugins()))
})

/** Kysely's migrator takes no transaction on SQLite, which could: all goes by one connection, and so into this one. */
async function migrateAtOnce(plain: Kysely<Tables>): Promise<void> {
  const say = (words: string) => plain.executeQuery(CompiledQuery.raw(words))
  await say("begin immediate")
  try {
    const migrator = new Migrator({ db: plain, provider: { getMigrations: async () => ({ ...migrations }) } })
    const { error } = await migrator.migrateToLatest()
    if (error !== undefined) throw error
    await say("commit")
  } catch (error) {
    await say("rollback").catch(() => {})
    throw error
  }
}

/** Fails where a database would first have to be brought up to date, for those who only read it. */
export const requireCurrent = Effect.fnUntraced(function* (kysely: Kysely<Tables>) {
  const known = yield* migrationsOf(kysely)
  if (known.length === Object.keys(migrations).length) return
  return yield* failure(
    "database-older",
    "数据库由较早版本的稳岗建立；本命令只读不写，请先运行 wengang migrate 升级数据库。",
    "The database was made by an older version, and this command only reads: run `wengang migrate` first."
  )
})

/** Fails where a database is of a later version, or none of ours. */
export const requireKnown = Effect.fnUntraced(function* (kysely: Kysely<Tables>) {
  const known = yield* migrationsOf(kysely)
  if (known.length > 0) return
  return yield* failure("database-unreadable", "这不是稳岗数据库。", "The file is not a Wengang database.")
})

/** The migrations that a database has seen; fails where one of them is of a later version. */
const migrationsOf = Effect.fnUntraced(function* (kysely: Kysely<Tables>) {
  const plain = kysely.withoutPlugins()
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
  if (foreign === undefined) return known
  return yield* failure(
    "database-newer",
    "数据库由更新版本的稳岗建立，本版本不能打开。请升级程序。",
    "The database was made by a newer version of Wengang. Upgrade the program."
  )
})

const attemptPromise = <A>(work: () => Promise<A>): Effect.Effect<A, Failure> =>
  Effect.tryPromise({ try: work, catch: storageFailure })
