import { mkdirSync, mkdtempSync, rmSync } from "node:fs"
import { join } from "node:path"
import { benchPart } from "./BenchPart.ts"
import { warmUp } from "./CommandLine.ts"
import { thisMachine } from "./Machine.ts"
import { note } from "./note.ts"
import { readOptions } from "./Options.ts"
import { runSheet, type SheetRun } from "./SheetRun.ts"
import { runSize, type SizeRun } from "./SizeRun.ts"
import { within } from "./within.ts"
import { writePart } from "./writePart.ts"

const words = process.argv.slice(2)
const { persons, rows, folder, keep } = readOptions(words)
const machine = thisMachine()
mkdirSync(folder, { recursive: true })
const place = mkdtempSync(join(folder, "wengang-bench-"))

try {
  await warmUp(place)
  const sizes: Array<SizeRun> = []
  for (const count of persons) {
    sizes.push(await within(place, String(count), keep, (inside) => runSize(count, inside)))
  }
  const sheets: ReadonlyArray<SheetRun> =
    rows === 0 ? [] : await within(place, "sheet", keep, (inside) => runSheet(rows, inside))
  writePart("bench", words, machine, benchPart(sizes, sheets))
} finally {
  if (keep) note(`kept: ${place}`)
  else rmSync(place, { recursive: true, force: true })
}
