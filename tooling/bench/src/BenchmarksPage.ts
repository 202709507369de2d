import { gibi, rough } from "./Figures.ts"
import type { Machine } from "./Machine.ts"

/** The parts of the page, in their order; each is written by a command of its own. */
export const parts = ["bench", "sql"] as const
export type Part = (typeof parts)[number]

const head =
  "# Benchmarks\n\nThis page is written by the commands below; each part says only what its command measured."

/** `docs/benchmarks.md` with a part measured anew; the others stay as they were. */
export function withPart(page: string, part: Part, text: string): string {
  const texts = new Map<string, string>()
  for (const piece of page.split(/^(?=<!-- part: )/m)) {
    const [, name, old] = /^<!-- part: (\w+) -->\n([\s\S]*)$/.exec(piece) ?? []
    if (name !== undefined && old !== undefined) texts.set(name, old.trim())
  }
  texts.set(part, text.trim())
  const written = parts.flatMap((name) => {
    const inside = texts.get(name)
    return inside === undefined ? [] : [`<!-- part: ${name} -->\n\n${inside}`]
  })
  return `${[head, ...written].join("\n\n")}\n`
}

/** On what a part was measured, when, and by which command. */
export function measuredBy(command: string, machine: Machine, day: string): string {
  const { cpu, cores, memoryBytes, system, node, load } = machine
  return [
    `    ${command}`,
    [
      `- ${day}, one run of each measurement`,
      `- ${cpu}, ${cores} ${cores === 1 ? "core" : "cores"}, ${rough(memoryBytes / gibi)} GiB of memory, ${system}`,
      `- Node ${node}, SQLite`,
      `- load average in the minute before: ${load.toFixed(2)} (0 is a machine at rest; other work slows what was measured)`
    ].join("\n")
  ].join("\n\n")
}
