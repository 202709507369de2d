import { statSync } from "node:fs"
import { isDeepStrictEqual } from "node:util"
import { noticeDay } from "@wengang/testing/notice/Twin.ts"
import { type Verified, verify } from "./CommandLine.ts"
import { importedLedgers } from "./importedLedgers.ts"
import { type JudgedInSql, judgeInSql } from "./JudgedInSql.ts"
import { note } from "./note.ts"

/** The same rules over the same database, by the product and by two engines of SQL. */
export interface SqlRun {
  readonly persons: number
  readonly databaseBytes: number
  readonly verified: Verified
  readonly duckdb: JudgedInSql
  readonly sqlite: JudgedInSql
}

/** Makes ledgers of so many persons in a folder, imports them, and has all three judge them, one after the other. */
export async function runSql(persons: number, folder: string, keep: boolean): Promise<SqlRun> {
  const { database } = await importedLedgers(persons, folder, keep)
  note(`${persons} persons: verifying`)
  const verified = await verify(database, noticeDay, "full", folder)
  note("judging in DuckDB")
  const duckdb = await judgeInSql("duckdb", database, noticeDay, folder)
  note("judging in SQLite")
  const sqlite = await judgeInSql("sqlite", database, noticeDay, folder)
  const failing = Object.values(sqlite.failing).reduce((sum, count) => sum + count, 0)
  if (failing !== verified.verdicts || !isDeepStrictEqual(sqlite.failing, duckdb.failing)) {
    throw new Error(`${persons} persons: ${verified.verdicts} verdicts, yet ${failing} in SQLite; or DuckDB differs`)
  }
  return { persons, databaseBytes: statSync(database).size, verified, duckdb, sqlite }
}
