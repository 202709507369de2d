import { readFileSync } from "node:fs"
import { fileURLToPath } from "node:url"
import { expect, test } from "vitest"
import { type Section, withSection } from "../src/BenchmarksPage.ts"

const page = readFileSync(fileURLToPath(new URL("../../../docs/benchmarks.md", import.meta.url)), "utf8")

const section: Section = {
  title: "Counting",
  command: "count",
  machine: { cpu: "abacus", cores: 1, memoryBytes: 2 ** 30, system: "none", node: "v0", load: 0 },
  day: "2022-03-09",
  circumstances: ["one run"],
  parts: ["### Beads", "| a | b |"]
}

const again: Section = { ...section, parts: ["fewer beads"] }

test("a section that is new comes last, and all others stay", () => {
  const longer = withSection(page, section)
  expect(
    longer.startsWith(`${page.trimEnd()}\n\n## Counting\n\n    count\n\n- 2022-03-09, one run\n- abacus, 1 core`)
  ).toBe(true)
  expect(longer.endsWith("### Beads\n\n| a | b |\n")).toBe(true)
})

test("a section that is known is written in its place", () => {
  const both = withSection(withSection(page, section), { ...section, title: "Weighing" })
  const later = withSection(both, again)
  expect(later).toContain("fewer beads")
  expect(later.match(/^## /gm)).toHaveLength((both.match(/^## /gm) ?? []).length)
  expect(later.indexOf("## Counting")).toBe(both.indexOf("## Counting"))
  expect(later.indexOf("## Weighing")).toBeGreaterThan(later.indexOf("fewer beads"))
})
