import type Sqlite from "better-sqlite3"

/** Statements kept: the queries of all verbs are fewer; those with lists of keys differ in length, and the oldest go. */
const kept = 300

type Statements = Map<string, Sqlite.Statement>
const prepared = new WeakMap<Sqlite.Database, Statements>()

/** A connection that prepares each statement once, for whoever asks for it anew each time. The schema must not change meanwhile. */
export function preparedOnce(connection: Sqlite.Database): Pick<Sqlite.Database, "prepare" | "close"> {
  const statements: Statements = prepared.get(connection) ?? new Map()
  prepared.set(connection, statements)
  const prepare = (text: string) => {
    const known = statements.get(text)
    if (known?.busy === true) return connection.prepare(text)
    statements.delete(text)
    const statement = known ?? connection.prepare(text)
    statements.set(text, statement)
    if (statements.size > kept) statements.delete(statements.keys().next().value as string)
    return statement
  }
  return { prepare: prepare as Sqlite.Database["prepare"], close: () => connection.close() as never }
}
