import { existsSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs"
import { Effect, Layer } from "effect"
import { Migrator } from "kysely/migration"
import { describe, expect, test } from "vitest"
import { Database } from "../src/Database.ts"
import { migrations } from "../src/migrations/migrations.ts"
import { kyselyOver } from "../src/sqlite/kyselyOn.ts"
import { openWriter } from "../src/sqlite/openSqlite.ts"
import { freshDatabase, on } from "./storage.ts"

const run = <A>(query: (db: typeof Database.Service.kysely) => Promise<A>) =>
  Effect.flatMap(Database, (database) => database.run(query))

describe("a database", () => {
  test("is made in a folder that does not exist yet, with a key that only its owner reads", async () => {
    const path = freshDatabase().replace("test.db", "deep/down/test.db")
    await on(path, Effect.void)
    expect(statSync(`${path}.key`).mode & 0o777).toBe(0o600)
    expect(readFileSync(`${path}.key`, "utf8")).toMatch(/^[0-9a-f]{64}\n$/)
  })

  test("is durable, checks references and lets readers in while it is written to", async () => {
    const pragmas = await on(
      freshDatabase(),
      Effect.gen(function* () {
        const { kysely } = yield* Database
        const { sql } = yield* Effect.promise(() => import("kysely"))
        const ask = (name: string) => Effect.promise(() => sql.raw(`pragma ${name}`).execute(kysely))
        return [yield* ask("journal_mode"), yield* ask("synchronous"), yield* ask("foreign_keys")].map(
          ({ rows }) => rows[0]
        )
      })
    )
    expect(pragmas).toEqual([{ journalMode: "wal" }, { synchronous: 2 }, { foreignKeys: 1 }])
  })

  test("made by a newer version is refused", async () => {
    const path = freshDatabase()
    const later = { name: "2199-01-01-later", timestamp: "2199" }
    await on(
      path,
      run((db) =>
        db
          .insertInto("kyselyMigration" as never)
          .values(later as never)
          .execute()
      )
    )
    await expect(on(path, Effect.void)).rejects.toMatchObject({ code: "database-newer" })
  })

  describe("made by an older version", () => {
    /** A database as of version 0018, and something to be done to it. */
    async function older(path: string, then: string): Promise<void> {
      const connection = openWriter(path)
      const former = Object.fromEntries(Object.entries(migrations).filter(([name]) => name < "0019"))
      const provider = { getMigrations: async () => ({ ...former }) }
      const { error } = await new Migrator({ db: kyselyOver(connection).withoutPlugins(), provider }).migrateToLatest()
      connection.exec(then)
      connection.close()
      expect(error).toBeUndefined()
    }
    const applied = run((db) =>
      db
        .selectFrom("kyselyMigration" as never)
        .selectAll()
        .execute()
    )

    test("is brought up to date whole or not at all: broken off half way, it goes on at the next start", async () => {
      const path = freshDatabase()
      // The last migration that takes the index away fails, after it has made a table.
      await older(path, "drop index dossier_by_area")
      await expect(on(path, Effect.void)).rejects.toThrow()
      const connection = openWriter(path)
      expect(connection.prepare("select count(*) from kysely_migration").pluck().get()).toBe(17)
      connection.exec("create index dossier_by_area on dossier (kind, area)")
      connection.close()
      expect(await on(path, applied)).toHaveLength(Object.keys(migrations).length)
    })

    test("is brought up to date once by two programs that start at once", async () => {
      const path = freshDatabase()
      await older(path, "")
      await Promise.all([on(path, Effect.void), on(path, Effect.void)])
      expect(await on(path, applied)).toHaveLength(Object.keys(migrations).length)
    })

    test("says that it is brought up to date, a new one does not", async () => {
      const said: Array<string> = []
      const opened = (path: string) =>
        Effect.runPromise(
          Effect.scoped(
            Layer.build(Database.layerSqlite({ path, key: undefined, upgrading: () => void said.push(path) }))
          )
        )
      const [path, another] = [freshDatabase(), freshDatabase()]
      await older(path, "")
      for (const one of [another, path, path]) await opened(one)
      expect(said).toEqual([path])
    })
  })

  test("is refused without its key, and with another one", async () => {
    const path = freshDatabase()
    await on(path, Effect.void)
    await expect(on(path, Effect.void, "ab".repeat(32))).rejects.toMatchObject({ code: "key-wrong" })
    await expect(on(path, Effect.void, "short")).rejects.toMatchObject({ code: "key-malformed" })
    rmSync(`${path}.key`)
    await expect(on(path, Effect.void)).rejects.toMatchObject({ code: "key-missing" })
    expect(existsSync(`${path}.key`)).toBe(false)
  })

  test("that is no database is refused", async () => {
    const path = freshDatabase()
    writeFileSync(path, "户编号,所在村\n".repeat(200))
    await expect(on(path, Effect.void)).rejects.toMatchObject({ code: "database-unreadable" })
  })

  test("whose folder is a file is refused", async () => {
    const path = freshDatabase()
    writeFileSync(path, "")
    await expect(on(`${path}/deeper/test.db`, Effect.void)).rejects.toMatchObject({ code: "database-unwritable" })
  })
})
