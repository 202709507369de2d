import { sql } from "kysely"
import { expect, test } from "vitest"
import { queryBuilder } from "../src/dossiers/queryBuilder.ts"
import { changesSince, touchedSince } from "../src/dossiers/touchedSince.ts"
import { openReader } from "../src/sqlite/openSqlite.ts"
import { RowReader } from "../src/sqlite/RowReader.ts"
import { freshDatabase, household, on, write } from "./storage.ts"

test("what changed since a run is found by the numbers of changes, not among all that a ledger ever had", async () => {
  const path = freshDatabase()
  await on(path, write({ household: [household("H1")] }))
  const reader = openReader(path)
  const { sql: text, parameters } = sql`explain query plan ${changesSince(0, "household")}`.compile(queryBuilder)
  const plan = reader.prepare<Array<unknown>, { readonly detail: string }>(text).all(...parameters)
  reader.close()
  expect(plan.map(({ detail }) => detail)).toEqual(["SEARCH change USING INTEGER PRIMARY KEY (rowid>?)"])
})

test("thousands of changes of one sheet are followed: the other sheets are not counted anew", async () => {
  const path = freshDatabase()
  await on(path, write({ household: Array.from({ length: 9600 }, (_, at) => household(`H${at}`)) }))
  const reader = new RowReader(openReader(path))
  const touched = touchedSince(reader, 0)
  reader.close()
  expect(touched.of("household")?.size).toBe(1)
  expect(touched.of("person")?.size).toBe(0)
})
