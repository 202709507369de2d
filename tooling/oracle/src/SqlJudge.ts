import { existsSync, readdirSync, readFileSync } from "node:fs"
import { join } from "node:path"
import { fileURLToPath } from "node:url"
import { type DuckDBConnection, DuckDBInstance } from "@duckdb/node-api"
import type { Sheet } from "./Sheet.ts"
import { sheets } from "./Sheets.ts"
import { type Subjects, subjectOf } from "./Subjects.ts"

const here = fileURLToPath(new URL(".", import.meta.url))

/** Views of what was said whatever the day, then those as of the day judged; each may name those before it. */
const ledgerViews = [
  "forms",
  ...["household", "person", "employment", "post", "appointment", "attendance", "pay", "grant", "plan", "planned"].map(
    (name) => `ledgers/${name}`
  ),
  ...["class", "trainee", "business", "vacancy", "referral", "listed", "terms"].map((name) => `ledgers/${name}`),
  "supply"
]
const dayViews = ["days", "terms", "identity", "people", "activity", "seekers", "transport", "entitled"]

/** The rules that are written in SQL. */
export const sqlRules: ReadonlyArray<string> = readdirSync(join(here, "rules"))
  .map((file) => file.replace(/\.sql$/, ""))
  .sort()

/** Judges a folder of CSV files by the rules written in SQL. */
export class SqlJudge {
  private readonly connection: DuckDBConnection

  private constructor(connection: DuckDBConnection) {
    this.connection = connection
  }

  /** Reads the ledgers of a folder; a file that is not there is a sheet never supplied. */
  static async open(folder: string): Promise<SqlJudge> {
    const instance = await DuckDBInstance.create(":memory:", { threads: "2" })
    const judge = new SqlJudge(await instance.connect())
    for (const sheet of sheets) await judge.load(folder, sheet)
    for (const view of ledgerViews) await judge.run(textOf(`views/${view}.sql`))
    return judge
  }

  /** Who fails as of a day, by every rule. */
  async judge(day: string): Promise<Subjects> {
    for (const view of dayViews) await this.run(asOf(textOf(`views/${view}.sql`), day))
    const failing = new Map<string, ReadonlySet<string>>()
    for (const rule of sqlRules) failing.set(rule, await this.failing(rule, day))
    return failing
  }

  close(): void {
    this.connection.closeSync()
  }

  private async failing(rule: string, day: string): Promise<ReadonlySet<string>> {
    const rows = await this.rows(rule, asOf(textOf(`rules/${rule}.sql`), day))
    const subjects = rows.map(([kind, id]) => subjectOf(String(kind), String(id)))
    const distinct = new Set(subjects)
    if (distinct.size < subjects.length) throw new Error(`${rule}.sql names a subject twice`)
    return distinct
  }

  private async rows(rule: string, sql: string): Promise<ReadonlyArray<ReadonlyArray<unknown>>> {
    try {
      return await (await this.connection.runAndReadAll(sql)).getRowsJS()
    } catch (error) {
      throw new Error(`${rule}.sql: ${String(error)}`)
    }
  }

  private async load(folder: string, { name, columns }: Sheet): Promise<void> {
    await this.run(`CREATE TABLE "${name}" (${columns.map(({ label }) => `"${label}" VARCHAR`).join(", ")})`)
    const file = join(folder, `${name}.csv`)
    if (!existsSync(file)) return
    const source = `read_csv('${file.replaceAll("'", "''")}', header = true, all_varchar = true, delim = ',', quote = '"')`
    await this.run(`INSERT INTO "${name}" BY NAME SELECT COLUMNS('([^*]+)[*]?') AS '\\1' FROM ${source}`)
  }

  private async run(sql: string): Promise<void> {
    await this.connection.run(sql)
  }
}

function textOf(path: string): string {
  return readFileSync(join(here, path), "utf8")
}

function asOf(sql: string, day: string): string {
  return sql.replaceAll("$asOf", `DATE '${day}'`)
}
