import { DOUBLE, type DuckDBConnection, DuckDBDataChunk, DuckDBInstance, VARCHAR } from "@duckdb/node-api"
import Database from "better-sqlite3"
import { SqlJudge } from "../SqlJudge.ts"
import type { Subjects } from "../Subjects.ts"
import { SqlReader } from "../sql/SqlReader.ts"
import { databaseViews, storedTables } from "./StoredTables.ts"

export interface DuckDbJudgement {
  readonly failing: Subjects
  /** Until all rows were in DuckDB. */
  readonly loadSeconds: number
}

/** Reads the product's tables into DuckDB, in memory, and has it judge them as of a day by the rules written in SQL. */
export async function judgeInDuckDb(file: string, day: string): Promise<DuckDbJudgement> {
  const started = performance.now()
  const connection = await (await DuckDBInstance.create(":memory:")).connect()
  await connection.run("CREATE SCHEMA stored")
  const database = new Database(file, { readonly: true })
  for (const [table, columns] of Object.entries(storedTables)) await load(database, connection, table, columns)
  database.close()
  const reader = new SqlReader("duckdb", day)
  for (const path of databaseViews) {
    for (const statement of reader.statements(path)) await connection.run(statement)
  }
  const loadSeconds = (performance.now() - started) / 1000
  const judge = new SqlJudge(connection)
  const failing = await judge.judge(day)
  judge.close()
  return { failing, loadSeconds }
}

/** As many rows as DuckDB takes at once. */
const chunkRows = 2048

type Row = ReadonlyArray<string | number | null>

/** Copies the rows of a table by DuckDB's appender, chunk by chunk, in ranges of row numbers: the quickest way to read them. */
async function load(
  database: Database.Database,
  connection: DuckDBConnection,
  table: string,
  columns: ReadonlyArray<string>
): Promise<void> {
  const names = columns.map((name) => `"${name}"`).join(", ")
  const query = database.prepare(`SELECT ${names} FROM "${table}" WHERE rowid BETWEEN ? AND ?`).raw()
  const types = query.columns().map(({ type }) => (/int/i.test(type ?? "") ? DOUBLE : VARCHAR))
  const declared = columns.map((name, at) => `"${name}" ${types[at]}`).join(", ")
  await connection.run(`CREATE TABLE stored."${table}" (${declared})`)
  const appender = await connection.createAppender(table, "stored")
  const last = database.prepare(`SELECT coalesce(max(rowid), 0) FROM "${table}"`).pluck().get() as number
  for (let first = 1; first <= last; first += chunkRows) {
    const rows = query.all(first, first + chunkRows - 1) as ReadonlyArray<Row>
    if (rows.length === 0) continue
    const chunk = DuckDBDataChunk.create(types, rows.length)
    chunk.setRows(rows)
    appender.appendDataChunk(chunk)
  }
  appender.closeSync()
}
