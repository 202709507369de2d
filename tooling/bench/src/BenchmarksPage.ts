import { readFileSync, writeFileSync } from "node:fs"
import { fileURLToPath } from "node:url"
import { rough } from "./Figures.ts"
import type { Machine } from "./Machine.ts"
import { note } from "./note.ts"

/** What one command measured. Each command has one section of the page, known by its title. */
export interface Section {
  readonly title: string
  /** By which it was measured. */
  readonly command: string
  readonly machine: Machine
  /** The day on which it was measured. */
  readonly day: string
  /** How often, and what else the circumstances ask to be told. */
  readonly circumstances: ReadonlyArray<string>
  /** Text and tables, divided by headings of the third level. */
  readonly parts: ReadonlyArray<string>
}

const path = fileURLToPath(new URL("../../../docs/benchmarks.md", import.meta.url))

const head = `# Benchmarks

Each section is written by the command that it names and says only what that command measured.
`

/** Writes a section into `docs/benchmarks.md`; those of other commands stay as they are. */
export function writeSection(section: Section): void {
  writeFileSync(path, withSection(readFileSync(path, "utf8"), section))
  note(`written: ${section.title} in ${path}`)
}

/** The page with the section in the place of that with its title, or at its end. */
export function withSection(page: string, section: Section): string {
  const [, ...sections] = page.split(/^(?=## )/m).map((text) => `${text.trimEnd()}\n`)
  const own = textOf(section)
  const at = sections.findIndex((text) => text.startsWith(`## ${section.title}\n`))
  const all = at < 0 ? [...sections, own] : sections.with(at, own)
  return [head, ...all].join("\n")
}

function textOf({ title, command, machine, day, circumstances, parts }: Section): string {
  const { cpu, cores, memoryBytes, system, node, load } = machine
  const list = [
    `${day}, ${circumstances.join(", ")}`,
    `${cpu}, ${cores} ${cores === 1 ? "core" : "cores"}, ${rough(memoryBytes / 2 ** 30)} GiB of memory, ${system}`,
    `Node ${node}`,
    `load average in the minute before: ${load.toFixed(2)} (0 is a machine at rest; other work slows what was measured)`
  ]
  const lines = list.map((line) => `- ${line}`).join("\n")
  return `${[`## ${title}`, `    ${command}`, lines, ...parts].join("\n\n")}\n`
}
