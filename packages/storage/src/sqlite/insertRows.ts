import { CompiledQuery, type Kysely } from "kysely"

/** Rows in a statement: those of a full one are prepared once and used for all that follow. */
const together = 200

/**
 * Inserts rows, of the columns named. The statement is written, not built: for the query builder a value costs more than
 * for SQLite. `onConflict` is SQL.
 */
export async function insertRows<Row extends object>(
  db: Pick<Kysely<unknown>, "executeQuery">,
  table: string,
  columns: ReadonlyArray<keyof Row & string>,
  rows: ReadonlyArray<Row>,
  onConflict = ""
): Promise<void> {
  const head = `insert into "${table}" (${columns.map(inSnakeCase).join()}) values `
  const places = `(${columns.map(() => "?").join()})`
  for (let from = 0; from < rows.length; from += together) {
    const chunk = rows.slice(from, from + together)
    const parameters: Array<unknown> = []
    for (const row of chunk) for (const column of columns) parameters.push(row[column] ?? null)
    const text = `${head}${new Array(chunk.length).fill(places).join()} ${onConflict}`
    await db.executeQuery(CompiledQuery.raw(text, parameters))
  }
}

/** The name of a column as the database has it. */
export function inSnakeCase(column: string): string {
  return `"${column.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`)}"`
}
