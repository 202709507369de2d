import { mkdtempSync, rmSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { describe, differs } from "./Comparison.ts"
import { readOptions } from "./Options.ts"
import { runTrial } from "./Trial.ts"

const { persons, seeds, days, share, keep } = readOptions(process.argv.slice(2))
const folder = keep ?? mkdtempSync(join(tmpdir(), "wengang-oracle-"))
const seconds = (milliseconds: number) => `${(milliseconds / 1000).toFixed(1)} s`

try {
  for (const seed of seeds) {
    const { rules, judged, loading } = await runTrial({
      persons,
      seed,
      days,
      share,
      folder: join(folder, String(seed))
    })
    console.log(`seed ${seed}: ${persons} persons, loaded into DuckDB in ${seconds(loading)}`)
    for (const { day, comparisons, milliseconds } of judged) {
      console.log(`as of ${day}: ours ${seconds(milliseconds.ours)}, SQL ${seconds(milliseconds.sql)}`)
      for (const comparison of comparisons) console.log(describe(comparison))
      if (comparisons.some(differs)) process.exitCode = 1
    }
    if (rules.withoutSql.length > 0) {
      console.log(`without SQL: ${rules.withoutSql.join(", ")}`)
      process.exitCode = 1
    }
    if (rules.unknown.length > 0) {
      console.log(`not in the catalogue: ${rules.unknown.join(", ")}`)
      process.exitCode = 1
    }
  }
} finally {
  if (keep === undefined) rmSync(folder, { recursive: true, force: true })
}
