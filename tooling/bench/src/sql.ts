import { rmSync } from "node:fs"
import { writeSection } from "./BenchmarksPage.ts"
import { warmUp } from "./CommandLine.ts"
import { thisMachine } from "./Machine.ts"
import { note } from "./note.ts"
import { readOptions } from "./Options.ts"
import { placeFor } from "./placeFor.ts"
import { runSql, type SqlRun } from "./SqlRun.ts"
import { sqlParts, sqlTitle } from "./sections/SqlSection.ts"
import { within } from "./within.ts"
import { withoutFolder } from "./withoutFolder.ts"

const words = process.argv.slice(2)
const { persons, folder, keep } = readOptions(words)
const machine = thisMachine()
const place = placeFor({ folder, keep })

try {
  await warmUp(place)
  const runs: Array<SqlRun> = []
  for (const count of persons)
    runs.push(await within(place, String(count), keep, (inside) => runSql(count, inside, keep)))
  const command = ["pnpm --filter @wengang/bench sql", ...withoutFolder(words)].join(" ")
  const day = new Date().toISOString().slice(0, 10)
  const circumstances = ["one run of each measurement", "SQLite and DuckDB"]
  writeSection({ title: sqlTitle, command, machine, day, circumstances, parts: sqlParts(runs) })
} finally {
  if (keep) note(`kept: ${place}`)
  else rmSync(place, { recursive: true, force: true })
}
