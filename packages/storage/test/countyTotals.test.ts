import Sqlite from "better-sqlite3"
import { Kysely, SqliteDialect, sql } from "kysely"
import { Migrator } from "kysely/migration"
import { expect, test } from "vitest"
import { migrations } from "../src/migrations/migrations.ts"

test("what imprints added to counties is kept as sums when a database is brought up to date", async () => {
  const database = new Sqlite(":memory:")
  const db = new Kysely<unknown>({ dialect: new SqliteDialect({ database: database as never }) })
  const migrator = new Migrator({ db, provider: { getMigrations: async () => ({ ...migrations }) } })
  await migrator.migrateTo("0021-county-shares")
  await sql`insert into imprint (digest, text, dossiers) values
    ('a', ${"其他~原因\tanother~reason\nH+P+~1,0,0,0,2,1,3,0"}, 3), ('b', 'H+P+', 4), ('c', 'Y+~0,0,0,0,0,0,0,7', 1)`.execute(
    db
  )
  await sql`insert into county_share (county, imprint, turns_on, dossiers) values
    ('419001', 'a', '2022-04-01', 2), ('419001', 'a', '', 1), ('419001', 'b', '2022-04-01', 3),
    ('419001', 'c', '2022-05-01', 1), ('419002', 'b', '', 1)`.execute(db)
  const { error } = await migrator.migrateToLatest()
  expect(error).toBeUndefined()
  const { rows: shares } = await sql`select * from county_share order by county`.execute(db)
  expect(shares).toEqual([
    { county: "419001", dossiers: 7, counts: "[3,0,0,0,6,3,9,7]" },
    { county: "419002", dossiers: 1, counts: "[]" }
  ])
  const { rows: turns } = await sql`select * from county_turn order by county, turns_on`.execute(db)
  expect(turns).toEqual([
    { county: "419001", turns_on: "2022-04-01", dossiers: 5 },
    { county: "419001", turns_on: "2022-05-01", dossiers: 1 }
  ])
  await db.destroy()
})
