import { existsSync } from "node:fs"
import { join } from "node:path"
import { type DuckDBConnection, DuckDBInstance } from "@duckdb/node-api"
import type { Sheet } from "./Sheet.ts"
import { sheets } from "./Sheets.ts"
import { type Subjects, subjectOf } from "./Subjects.ts"
import { dayViews, SqlReader, sqlRules } from "./sql/SqlReader.ts"

/** The ledgers as sheets of a folder say them; each file may name what those before it made. */
const csvViews: ReadonlyArray<string> = [
  ...["forms", "household", "identity", "person", "employment", "post", "appointment", "attendance", "pay", "grant"],
  ...["plan", "planned", "class", "trainee", "business", "vacancy", "referral", "listed", "terms"]
].map((name) => `views/csv/${name}.sql`)

/** Judges ledgers in DuckDB by the rules written in SQL. */
export class SqlJudge {
  private readonly connection: DuckDBConnection

  constructor(connection: DuckDBConnection) {
    this.connection = connection
  }

  /** Reads the ledgers of a folder of CSV files; a file that is not there is a sheet never supplied. */
  static async open(folder: string): Promise<SqlJudge> {
    const instance = await DuckDBInstance.create(":memory:", { threads: "2" })
    const judge = new SqlJudge(await instance.connect())
    for (const sheet of sheets) await judge.load(folder, sheet)
    const reader = new SqlReader("duckdb", "0001-01-01")
    for (const view of csvViews) await judge.run(reader.statements(view))
    return judge
  }

  /** Who fails as of a day, by every rule. */
  async judge(day: string): Promise<Subjects> {
    const reader = new SqlReader("duckdb", day)
    for (const view of dayViews) await this.run(reader.statements(view))
    const failing = new Map<string, ReadonlySet<string>>()
    for (const rule of sqlRules) failing.set(rule, distinct(rule, await this.rows(rule, reader.rule(rule))))
    return failing
  }

  close(): void {
    this.connection.closeSync()
  }

  private async rows(rule: string, sql: string): Promise<ReadonlyArray<ReadonlyArray<unknown>>> {
    try {
      return await (await this.connection.runAndReadAll(sql)).getRowsJS()
    } catch (error) {
      throw new Error(`${rule}.sql: ${String(error)}`)
    }
  }

  private async load(folder: string, { name, columns }: Sheet): Promise<void> {
    await this.run([`CREATE TABLE "${name}" (${columns.map(({ label }) => `"${label}" VARCHAR`).join(", ")})`])
    const file = join(folder, `${name}.csv`)
    if (!existsSync(file)) return
    const source = `read_csv('${file.replaceAll("'", "''")}', header = true, all_varchar = true, delim = ',', quote = '"')`
    await this.run([`INSERT INTO "${name}" BY NAME SELECT COLUMNS('([^*]+)[*]?') AS '\\1' FROM ${source}`])
  }

  private async run(statements: ReadonlyArray<string>): Promise<void> {
    for (const statement of statements) await this.connection.run(statement)
  }
}

/** The subjects of a query's rows; throws when it names one twice. */
export function distinct(rule: string, rows: ReadonlyArray<ReadonlyArray<unknown>>): ReadonlySet<string> {
  const subjects = new Set(rows.map(([kind, id]) => subjectOf(String(kind), String(id))))
  if (subjects.size < rows.length) throw new Error(`${rule}.sql names a subject twice`)
  return subjects
}
