import { existsSync, readFileSync, writeFileSync } from "node:fs"
import { fileURLToPath } from "node:url"
import { measuredBy, type Part, withPart } from "./BenchmarksPage.ts"
import type { Machine } from "./Machine.ts"
import { note } from "./note.ts"

const page = fileURLToPath(new URL("../../../docs/benchmarks.md", import.meta.url))

/** Writes a part of `docs/benchmarks.md`, today's, under the command that measured it. */
export function writePart(part: Part, words: ReadonlyArray<string>, machine: Machine, text: string): void {
  const command = [`pnpm --filter @wengang/bench ${part}`, ...words].join(" ")
  const day = new Date().toISOString().slice(0, 10)
  const old = existsSync(page) ? readFileSync(page, "utf8") : ""
  writeFileSync(page, withPart(old, part, `${measuredBy(command, machine, day)}\n\n${text}`))
  note(`written: ${page}`)
}
