import type Sqlite from "better-sqlite3"
import type { Compilable } from "kysely"
import { preparedOnce } from "./preparedOnce.ts"

export type Row = ReadonlyArray<never>

/** Reads rows as arrays, the quickest form that SQLite hands over. Statements are prepared once. */
export class RowReader {
  private readonly connection: Sqlite.Database
  private readonly statements: Pick<Sqlite.Database, "prepare">

  constructor(connection: Sqlite.Database) {
    this.connection = connection
    this.statements = preparedOnce(connection)
  }

  /** All rows of a query, columns in the order selected. */
  rows(query: Compilable): ReadonlyArray<Row> {
    const { sql, parameters } = query.compile()
    const statement = this.statements.prepare<Array<unknown>>(sql).raw(true)
    return statement.all(...parameters) as ReadonlyArray<Row>
  }

  /** Holds the state of the database as it stands now for all further reads, until `release`. */
  hold(): void {
    this.connection.exec("begin")
    this.connection.prepare("select 1 from sqlite_schema").get()
  }

  release(): void {
    if (this.connection.inTransaction) this.connection.exec("commit")
  }

  close(): void {
    this.release()
    this.connection.close()
  }
}
