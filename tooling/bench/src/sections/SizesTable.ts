import { grouped, mebi, rough, times } from "../Figures.ts"
import type { SizeRun } from "../SizeRun.ts"
import type { Usage } from "../Usage.ts"

interface Line {
  readonly title: string
  readonly of: (run: SizeRun) => number
  readonly shown?: (value: number) => string
}

/** The sizes side by side: each figure, and how many times that of the smallest it is. */
export function sizesTable(runs: ReadonlyArray<SizeRun>): string {
  const [base] = runs
  if (base === undefined) return ""
  const heads = runs.map(({ persons }, at) => (at === 0 ? grouped(persons) : `${grouped(persons)} | ratio`))
  const columns = "| ---: ".repeat(2 * runs.length - 1)
  return [
    `| persons | ${heads.join(" | ")} |`,
    `| --- ${columns}|`,
    ...lines.map(({ title, of, shown = rough }) => {
      const cells = runs.map((run, at) => shown(of(run)) + (at === 0 ? "" : ` | ${times(of(run), of(base))}`))
      return `| ${title} | ${cells.join(" | ")} |`
    })
  ].join("\n")
}

const lines: ReadonlyArray<Line> = [
  { title: "rows in all sheets", of: ({ imported }) => imported.rows, shown: grouped },
  ...usageOf("import", ({ imported }) => imported.usage),
  { title: "import: rows per second", of: ({ imported }) => imported.rows / imported.usage.wallSeconds },
  { title: "database, MiB", of: ({ databaseBytes }) => databaseBytes / mebi },
  { title: "dossiers judged", of: ({ first }) => first.dossiers, shown: grouped },
  { title: "verdicts", of: ({ first }) => first.verdicts, shown: grouped },
  ...usageOf("everything, for the first time", ({ first }) => first.usage),
  ...usageOf("everything again", ({ again }) => again.usage),
  ...usageOf("incremental, nothing changed", ({ still }) => still.usage),
  ...usageOf("incremental, one household in a hundred changed", ({ changed }) => changed.usage),
  {
    title: "share of the time of everything again",
    of: ({ changed, again }) => changed.usage.wallSeconds / again.usage.wallSeconds
  },
  ...usageOf("incremental, the next day", ({ nextDay }) => nextDay.usage),
  { title: "nothing changed, all verdicts written to a file: seconds", of: ({ written }) => written.wallSeconds }
]

function usageOf(what: string, usage: (run: SizeRun) => Usage): ReadonlyArray<Line> {
  return [
    { title: `${what}: seconds`, of: (run) => usage(run).wallSeconds },
    { title: `${what}: CPU seconds`, of: (run) => usage(run).cpuSeconds },
    { title: `${what}: peak memory, MiB`, of: (run) => usage(run).peakBytes / mebi },
    { title: `${what}: microseconds per person`, of: (run) => (usage(run).wallSeconds * 1e6) / run.persons }
  ]
}
