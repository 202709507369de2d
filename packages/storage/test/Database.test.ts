import { existsSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs"
import { Effect } from "effect"
import { describe, expect, test } from "vitest"
import { Database } from "../src/Database.ts"
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
