import { rmSync } from "node:fs"
import { writeSection } from "./BenchmarksPage.ts"
import { warmUp } from "./CommandLine.ts"
import { thisMachine } from "./Machine.ts"
import { note } from "./note.ts"
import { readOptions } from "./Options.ts"
import { placeFor } from "./placeFor.ts"
import { runSheet, type SheetRun } from "./SheetRun.ts"
import { runSize, type SizeRun } from "./SizeRun.ts"
import { importParts, importTitle } from "./sections/ImportSection.ts"
import { within } from "./within.ts"
import { withoutFolder } from "./withoutFolder.ts"

const words = process.argv.slice(2)
const { persons, rows, folder, keep } = readOptions(words)
const machine = thisMachine()
const place = placeFor({ folder, keep })

try {
  await warmUp(place)
  const sizes: Array<SizeRun> = []
  for (const count of persons)
    sizes.push(await within(place, String(count), keep, (inside) => runSize(count, inside, keep)))
  const sheets: ReadonlyArray<SheetRun> =
    rows === 0 ? [] : await within(place, "sheet", false, (inside) => runSheet(rows, inside))
  const command = ["pnpm --filter @wengang/bench bench", ...withoutFolder(words)].join(" ")
  const day = new Date().toISOString().slice(0, 10)
  const circumstances = ["one run of each measurement", "SQLite"]
  const parts = importParts({ sizes, sheets })
  writeSection({ title: importTitle, command, machine, day, circumstances, parts })
} finally {
  if (keep) note(`kept: ${place}`)
  else rmSync(place, { recursive: true, force: true })
}
