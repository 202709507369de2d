import Database from "better-sqlite3"
import { distinct } from "../SqlJudge.ts"
import type { Subjects } from "../Subjects.ts"
import { dayViews, SqlReader, sqlRules } from "../sql/SqlReader.ts"
import { databaseViews } from "./StoredTables.ts"

/** Has SQLite judge the product's own tables as of a day, by the rules written in SQL; the file stays as it is. */
export function judgeInSqlite(file: string, day: string): Subjects {
  const database = new Database(file, { readonly: true })
  try {
    database.pragma("temp_store = memory")
    const reader = new SqlReader("sqlite", day)
    for (const path of databaseViews) {
      for (const statement of reader.statements(path)) database.exec(asView(statement))
    }
    for (const path of [...dayViews, "views/sqlite/indexes.sql"]) {
      for (const statement of reader.statements(path)) database.exec(asTemporary(statement))
    }
    return new Map(
      sqlRules.map((rule) => [rule, distinct(rule, database.prepare(reader.rule(rule)).raw().all() as Rows)])
    )
  } finally {
    database.close()
  }
}

type Rows = ReadonlyArray<ReadonlyArray<unknown>>

/** The product's tables under the names of the ledgers: looked at in place, with the indexes they have. */
function asView(statement: string): string {
  return statement.replace("CREATE OR REPLACE TABLE", "CREATE TEMP VIEW").replaceAll("stored.", "main.")
}

function asTemporary(statement: string): string {
  return statement.replace(/^CREATE OR REPLACE (TABLE|VIEW)/, "CREATE TEMP $1")
}
