import { existsSync, readFileSync, writeFileSync } from "node:fs"
import { fileURLToPath } from "node:url"
import { measuredBy, type Part, withPart } from "./BenchmarksPage.ts"
import type { Machine } from "./Machine.ts"
import { note } from "./note.ts"

const page = fileURLToPath(new URL("../../../docs/benchmarks.md", import.meta.url))

/** Writes a part of `docs/benchmarks.md`: under its heading today, the machine, and the command that measured it. */
export function writePart(part: Part, words: ReadonlyArray<string>, machine: Machine, text: string): void {
  // Where it was measured is of this machine alone.
  const told = words.filter((word, at) => word !== "--" && word !== "--folder" && words[at - 1] !== "--folder")
  const command = [`pnpm --filter @wengang/bench ${part}`, ...told].join(" ")
  const day = new Date().toISOString().slice(0, 10)
  const old = existsSync(page) ? readFileSync(page, "utf8") : ""
  const [heading = "", ...rest] = text.split("\n\n")
  writeFileSync(page, withPart(old, part, [heading, measuredBy(command, machine, day), ...rest].join("\n\n")))
  note(`written: ${page}`)
}
