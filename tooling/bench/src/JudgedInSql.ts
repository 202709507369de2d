import { measure } from "./measure.ts"
import type { Usage } from "./Usage.ts"

export type Engine = "sqlite" | "duckdb"

/** What judging a database by the rules written in SQL took. */
export interface JudgedInSql {
  readonly usage: Usage
  /** Seconds of these until DuckDB held all rows; 0 for SQLite, which reads them where they are. */
  readonly loadSeconds: number
  /** How many subjects fail by every rule. */
  readonly failing: Readonly<Record<string, number>>
}

/** Judges everything in a database as of a day by the rules written in SQL. */
export async function judgeInSql(engine: Engine, database: string, asOf: string, folder: string): Promise<JudgedInSql> {
  const { usage, stdout } = await measure("tooling/oracle/src/judgeStored.ts", [engine, database, asOf], folder)
  return { usage, ...(JSON.parse(stdout) as Omit<JudgedInSql, "usage">) }
}
