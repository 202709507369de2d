import { readdirSync, readFileSync } from "node:fs"
import { join } from "node:path"
import { fileURLToPath } from "node:url"
import { type Macro, macroOf, writtenOut } from "./Macro.ts"

export type Dialect = "duckdb" | "sqlite"

const folder = fileURLToPath(new URL("..", import.meta.url))

/** The rules that are written in SQL. */
export const sqlRules: ReadonlyArray<string> = readdirSync(join(folder, "rules"))
  .map((file) => file.replace(/\.sql$/, ""))
  .sort()

/** What the rules look at as of a day, made of the ledgers; each file may name what those before it made. */
export const dayViews: ReadonlyArray<string> = [
  "days",
  "terms",
  "supply",
  "people",
  "activity",
  "seekers",
  "transport",
  "entitled"
].map((name) => `views/${name}.sql`)

/** Reads files of SQL for a dialect and a day; a macro holds from the file on that declares it. */
export class SqlReader {
  private readonly macros = new Map<string, Macro>()
  private readonly today: string

  constructor(dialect: Dialect, day: string) {
    this.today = dialect === "duckdb" ? `DATE '${day}'` : `'${day}'`
    this.statements(`dialects/${dialect}.sql`)
    this.statements("views/places.sql")
  }

  /** The statements of a file, without the macros it declares, and with those it calls written out. */
  statements(path: string): ReadonlyArray<string> {
    const text = readFileSync(join(folder, path), "utf8").replace(/^\s*--.*$/gm, "")
    const others: Array<string> = []
    for (const statement of text.split(/;\s*$/m).map((piece) => piece.trim())) {
      const macro = macroOf(statement)
      if (macro !== undefined) this.macros.set(...macro)
      else if (statement !== "") others.push(writtenOut(statement, this.macros).replaceAll("$asOf", this.today))
    }
    return others
  }

  /** The query of a rule. */
  rule(rule: string): string {
    const [query, ...more] = this.statements(`rules/${rule}.sql`)
    if (query === undefined || more.length > 0) throw new Error(`${rule}.sql is not one query`)
    return query
  }
}
