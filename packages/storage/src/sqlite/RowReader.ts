import type Sqlite from "better-sqlite3"
import type { Compilable } from "kysely"

export type Row = ReadonlyArray<never>

/** Statements kept prepared. Those with lists of keys differ in length and would pile up. */
const keptStatements = 64

/** Reads rows as arrays, the quickest form that SQLite hands over. Statements are prepared once. */
export class RowReader {
  private readonly connection: Sqlite.Database
  private readonly prepared = new Map<string, Sqlite.Statement<Array<unknown>>>()

  constructor(connection: Sqlite.Database) {
    this.connection = connection
  }

  /** All rows of a query, columns in the order selected. */
  rows(query: Compilable): ReadonlyArray<Row> {
    const { sql, parameters } = query.compile()
    let statement = this.prepared.get(sql)
    if (statement === undefined) {
      statement = this.connection.prepare<Array<unknown>>(sql).raw(true)
      if (this.prepared.size < keptStatements) this.prepared.set(sql, statement)
    }
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
