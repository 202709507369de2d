import { mkdtempSync, rmSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { Database } from "@wengang/storage/Database.ts"
import { getSchema } from "better-auth/db"
import { Effect } from "effect"
import { expect, onTestFinished, test } from "vitest"
import { optionsOf } from "../src/makeAuth.ts"

test("the tables hold every column that the library expects", async () => {
  const folder = mkdtempSync(join(tmpdir(), "wengang-accounts-"))
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }))
  const tables = await Effect.runPromise(
    Database.use(({ kysely }) => Effect.promise(() => kysely.introspection.getTables())).pipe(
      Effect.provide(Database.layerSqlite({ path: join(folder, "test.db"), key: undefined }))
    )
  )
  const columns = new Map(tables.map(({ name, columns }) => [name, new Set(columns.map((column) => column.name))]))
  const snake = (name: string) => name.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`)
  const expected = getSchema(optionsOf({ publicAddress: "http://127.0.0.1", secret: "s".repeat(32) }))
  const lacking = Object.entries(expected).flatMap(([table, { fields }]) =>
    Object.keys(fields).flatMap((field) =>
      columns.get(snake(table))?.has(snake(field)) === true ? [] : [`${table}.${field}`]
    )
  )
  expect(Object.keys(expected).sort()).toEqual(["challenge", "credential", "secondFactor", "session", "userAccount"])
  expect(lacking).toEqual([])
})
