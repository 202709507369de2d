// Judges the product's own database in one of the engines and prints how many subjects fail by every rule.
import { judgeInDuckDb } from "./database/judgeInDuckDb.ts"
import { judgeInSqlite } from "./database/judgeInSqlite.ts"
import type { Subjects } from "./Subjects.ts"

const [, , engine, file, day] = process.argv

if ((engine === "sqlite" || engine === "duckdb") && file !== undefined && day !== undefined) {
  const { failing, loadSeconds } =
    engine === "duckdb" ? await judgeInDuckDb(file, day) : { failing: judgeInSqlite(file, day), loadSeconds: 0 }
  console.log(JSON.stringify({ failing: countsOf(failing), loadSeconds }))
} else {
  console.error("usage: judgeStored.ts sqlite|duckdb DATABASE DAY")
  process.exitCode = 2
}

function countsOf(failing: Subjects): Readonly<Record<string, number>> {
  return Object.fromEntries([...failing].map(([rule, subjects]) => [rule, subjects.size]))
}
