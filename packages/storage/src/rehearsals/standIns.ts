import { type ControlledTransaction, sql } from "kysely"
import type { ChangeOrigin } from "../ledgers/journal.ts"
import type { Tables } from "../tables/Tables.ts"

/** Tables that taking rows of 参数 writes to, and those of them whose rows count. */
const stoodIn = [
  { table: "parameter", copied: true },
  { table: "note", copied: true },
  { table: "import", copied: false },
  { table: "change", copied: false }
] as const

/** The import that a rehearsal pretends to be. */
const rehearsedImport = "rehearsal"

/** What its changes are noted under. */
export const rehearsedChange: ChangeOrigin = { at: "", actorId: "", requestId: "", importId: rehearsedImport }

/**
 * Puts temporary tables in front of those that an import writes to: SQLite finds them first, so that the code that
 * writes and reads the stored ones works on these, and a connection that may not write can take parameters on trial.
 */
export async function putStandIns(db: ControlledTransaction<Tables>): Promise<void> {
  for (const { table, copied } of stoodIn) {
    const { rows } = await sql<{ sql: string }>`select sql from main.sqlite_schema where name = ${table}`.execute(db)
    const declaration = rows[0]?.sql.replace(/^create table/i, "create temporary table")
    if (declaration === undefined) throw new Error(`there is no table ${table}`)
    await sql.raw(declaration).execute(db)
    if (copied) await sql.raw(`insert into temp."${table}" select * from main."${table}"`).execute(db)
  }
  const blank = { startedAt: "", finishedAt: "", files: "[]", sheets: "{}", problems: 0 }
  await db
    .insertInto("import")
    .values({ id: rehearsedImport, ...blank })
    .execute()
}
