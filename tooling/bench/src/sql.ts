import { mkdirSync, mkdtempSync, rmSync } from "node:fs"
import { join } from "node:path"
import { warmUp } from "./CommandLine.ts"
import { thisMachine } from "./Machine.ts"
import { note } from "./note.ts"
import { readOptions } from "./Options.ts"
import { sqlPart } from "./SqlPart.ts"
import { runSql, type SqlRun } from "./SqlRun.ts"
import { within } from "./within.ts"
import { writePart } from "./writePart.ts"

const words = process.argv.slice(2)
const { persons, folder, keep } = readOptions(words)
const machine = thisMachine()
mkdirSync(folder, { recursive: true })
const place = mkdtempSync(join(folder, "wengang-bench-"))

try {
  await warmUp(place)
  const runs: Array<SqlRun> = []
  for (const count of persons) runs.push(await within(place, String(count), keep, (inside) => runSql(count, inside)))
  writePart("sql", words, machine, sqlPart(runs))
} finally {
  if (keep) note(`kept: ${place}`)
  else rmSync(place, { recursive: true, force: true })
}
