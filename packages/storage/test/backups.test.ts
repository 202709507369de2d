import { existsSync, mkdirSync, openSync, readdirSync, readFileSync, writeFileSync, writeSync } from "node:fs"
import { dirname, join } from "node:path"
import { Failure } from "@wengang/application/Failure.ts"
import Sqlite from "better-sqlite3"
import { Effect } from "effect"
import { describe, expect, test } from "vitest"
import { restoreDatabase } from "../src/backups/restoreDatabase.ts"
import { Database } from "../src/Database.ts"
import { freshDatabase, household, on, person, write } from "./storage.ts"

const at = "2026-11-25T08:00:00.000Z"
const paper = "a".repeat(64)
const rows = { household: [household("H1")], person: [person("P1", 1), person("P2", 2)] }

/** A database with two persons and a paper, and its backup in another folder. */
async function backedUp() {
  const path = freshDatabase()
  const copy = join(dirname(freshDatabase()), "copy.db")
  await on(path, write(rows))
  const papers = join(dirname(path), "evidence", "aa")
  mkdirSync(papers, { recursive: true })
  writeFileSync(join(papers, paper), "a paper")
  writeFileSync(join(papers, ".upload-half"), "half")
  const found = await on(
    path,
    Database.use(({ backup }) => backup(copy))
  )
  return { path, copy, found }
}

const restore = (path: string, file: string, replace = false, key: string | undefined = undefined) =>
  Effect.runPromise(Effect.result(restoreDatabase({ path, key }, file, { replace, at })))

const keyOf = (path: string) => readFileSync(`${path}.key`, "utf8").trim()

describe("a backup", () => {
  test("is looked over, and has the papers beside it, but none that was never finished", async () => {
    const { copy, found } = await backedUp()
    expect(found).toEqual({ households: 1, persons: 2, auditEntries: 1, firstAltered: null })
    expect(readdirSync(join(dirname(copy), "evidence", "aa"))).toEqual([paper])
  })

  test("comes back where there is no database, papers and all", async () => {
    const { path, copy } = await backedUp()
    const target = freshDatabase()
    const restored = await restore(target, copy, false, keyOf(path))
    expect(restored).toMatchObject({ success: { persons: 2, aside: null } })
    expect(readFileSync(join(dirname(target), "evidence", "aa", paper), "utf8")).toBe("a paper")
    expect(readdirSync(dirname(target)).filter((name) => /half|restoring/.test(name))).toEqual([])
  })

  test("takes the place of a database only when told, and keeps that one", async () => {
    const { path, copy } = await backedUp()
    await on(path, write({ person: [person("P3", 3)] }))
    expect(codeOf(await restore(path, copy))).toBe("wrong-usage")
    expect(personsIn(path)).toBe(3)
    const restored = await restore(path, copy, true)
    expect(restored).toMatchObject({ success: { persons: 2, aside: `${path}.before-20261125080000` } })
    expect(personsIn(path)).toBe(2)
    expect(personsIn(`${path}.before-20261125080000`)).toBe(3)
  })

  test("is not put under those who work on the database", async () => {
    const { path, copy } = await backedUp()
    const server = new Sqlite(path)
    server.prepare("select count(*) from person").get()
    expect(codeOf(await restore(path, copy, true))).toBe("database-busy")
    server.close()
    expect(personsIn(path)).toBe(2)
  })

  test("that is damaged, cut off, or nothing of the kind is refused, and nothing is touched", async () => {
    const { path, copy } = await backedUp()
    const whole = readFileSync(copy)
    const damages: ReadonlyArray<() => void> = [
      () => writeFileSync(copy, whole.subarray(0, whole.length - 20_000)),
      () => writeFileSync(copy, "not a database at all, and longer than a header of one would be, by far"),
      () => {
        writeFileSync(copy, whole)
        writeSync(openSync(copy, "r+"), Buffer.alloc(6000, 7), 0, 6000, 8192 * 3)
      },
      () => {
        writeFileSync(copy, "")
        const other = new Sqlite(copy)
        other.exec("create table t (a)")
        other.close()
      }
    ]
    for (const damage of damages) {
      damage()
      expect(codeOf(await restore(path, copy, true))).toBe("database-unreadable")
      expect(personsIn(path)).toBe(2)
    }
  })

  test("of another key is refused", async () => {
    const { copy } = await backedUp()
    const target = freshDatabase()
    expect(codeOf(await restore(target, copy, false, "0".repeat(64)))).toBe("key-wrong")
    expect(codeOf(await restore(target, copy))).toBe("key-missing")
    expect(existsSync(target)).toBe(false)
  })

  test("tells where its audit log was altered", async () => {
    const { path, copy } = await backedUp()
    const hand = new Sqlite(copy)
    hand.exec("update audit set actor_name = 'somebody else'")
    hand.close()
    expect(await restore(path, copy, true)).toMatchObject({ success: { firstAltered: 1 } })
  })
})

function personsIn(path: string): number {
  const connection = new Sqlite(path, { readonly: true })
  try {
    return Number(connection.prepare("select count(*) from person").pluck().get())
  } finally {
    connection.close()
  }
}

function codeOf(result: object): string {
  return "failure" in result && result.failure instanceof Failure ? result.failure.code : "done"
}
