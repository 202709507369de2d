import { mkdirSync, mkdtempSync, rmSync } from "node:fs"
import { join } from "node:path"
import { writeSection } from "./BenchmarksPage.ts"
import { warmUp } from "./CommandLine.ts"
import { thisMachine } from "./Machine.ts"
import { note } from "./note.ts"
import { readOptions } from "./Options.ts"
import { runSheet, type SheetRun } from "./SheetRun.ts"
import { runSize, type SizeRun } from "./SizeRun.ts"
import { importParts, importTitle } from "./sections/ImportSection.ts"

const words = process.argv.slice(2)
const { persons, rows, folder, keep } = readOptions(words)
const machine = thisMachine()
mkdirSync(folder, { recursive: true })
const place = mkdtempSync(join(folder, "wengang-bench-"))

/** Measures in a folder that goes when it was measured. */
async function within<A>(name: string, run: (folder: string) => Promise<A>): Promise<A> {
  const inside = join(place, name)
  try {
    return await run(inside)
  } finally {
    if (!keep) rmSync(inside, { recursive: true, force: true })
  }
}

try {
  await warmUp(place)
  const sizes: Array<SizeRun> = []
  for (const count of persons) sizes.push(await within(String(count), (inside) => runSize(count, inside)))
  const sheets: ReadonlyArray<SheetRun> = rows === 0 ? [] : await within("sheet", (inside) => runSheet(rows, inside))
  const command = ["pnpm --filter @wengang/bench bench", ...words].join(" ")
  const day = new Date().toISOString().slice(0, 10)
  const circumstances = ["one run of each measurement", "SQLite"]
  const parts = importParts({ sizes, sheets })
  writeSection({ title: importTitle, command, machine, day, circumstances, parts })
} finally {
  if (keep) note(`kept: ${place}`)
  else rmSync(place, { recursive: true, force: true })
}
