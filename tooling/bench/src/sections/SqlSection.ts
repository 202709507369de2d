import { noticeDay } from "@wengang/testing/notice/Twin.ts"
import { grouped, mebi, rough } from "../Figures.ts"
import type { SqlRun } from "../SqlRun.ts"
import type { Usage } from "../Usage.ts"

export const sqlTitle = "The same rules as SQL"

/** Sets the product beside the same rules in SQL. */
export function sqlParts(runs: ReadonlyArray<SqlRun>): ReadonlyArray<string> {
  const [first] = runs
  const rules = Object.keys(first?.sqlite.failing ?? {}).length
  return [text(rules), table(runs)]
}

function text(rules: number): string {
  return [
    `The same database, judged as of ${noticeDay} by \`wengang verify --mode full\` and by the ${rules} rules written as SQL in`,
    "`tooling/oracle` (all of the catalogue but the 7 on inspections and cases, which no generated ledger has data for). SQLite",
    "reads the product's own tables with the product's indexes, and makes a few tables in memory; DuckDB first loads, in",
    "memory, the columns that the rules read, through better-sqlite3 and DuckDB's appender (its own reader of SQLite files is",
    "a download). Each is a process of its own, on warm files; seconds are those from its start to its end. All three found the",
    "same number of subjects, both engines of SQL by every rule.",
    "",
    "The comparison favours SQL in this: a query names who fails, and no more. The product also says why, with evidence and in",
    "two languages, what could not be judged for which missing column, and when each household has to be looked at again; it",
    "writes all this to the database. Numbers of persons are sealed in the database, so that SQL",
    "has no checksum to work out: it reads, as the product does, what the import noted beside each (length, fault, birth date,",
    "sex, and a keyed index that tells numbers apart)."
  ].join("\n")
}

function table(runs: ReadonlyArray<SqlRun>): string {
  return [
    "| persons | database, MiB | subjects that fail | by | seconds | CPU seconds | peak memory, MiB |",
    "| ---: | ---: | ---: | --- | ---: | ---: | ---: |",
    ...runs.flatMap(({ persons, databaseBytes, verified, duckdb, sqlite }) => {
      const what = `${grouped(persons)} | ${rough(databaseBytes / mebi)} | ${grouped(verified.verdicts)}`
      const load = `DuckDB, of which load ${rough(duckdb.loadSeconds)} s`
      return [
        line(what, "`wengang verify --mode full`", verified.usage),
        line(what, load, duckdb.usage),
        line(what, "SQLite", sqlite.usage)
      ]
    })
  ].join("\n")
}

function line(what: string, by: string, { wallSeconds, cpuSeconds, peakBytes }: Usage): string {
  return `| ${what} | ${by} | ${[wallSeconds, cpuSeconds, peakBytes / mebi].map(rough).join(" | ")} |`
}
