import { grouped, rough, times } from "../Figures.ts"
import type { Comparison } from "../jsonRules/compareEngines.ts"
import { quantile } from "../kernel/quantile.ts"
import type { Times } from "../kernel/timeEach.ts"

export interface KernelResults {
  readonly rules: number
  readonly households: number
  readonly persons: number
  readonly rounds: number
  readonly node: Times
  readonly chromium: { readonly version: string; readonly times: Times }
  readonly comparison: Comparison
}

export const kernelTitle = "Judging one household"

/** What judging one household took, in words and tables. */
export function kernelParts(results: KernelResults): ReadonlyArray<string> {
  return [
    "### As somebody types",
    typingText(results),
    typingTable(results),
    "### Beside json-rules-engine",
    ...beside(results)
  ]
}

function typingText({ rules, households, persons, rounds }: KernelResults): string {
  return [
    `${grouped(households)} households of ${grouped(persons)} persons, generated with faults in 5 % of the persons, each judged by itself with all`,
    `${rules} rules of the catalogue, as a form does: its rows are linked to a dossier, then every rule that speaks of a household, its`,
    `members or their rows is asked. Microseconds; a household's time is the median of ${rounds} rounds after one that warms up, and`,
    "median and p99 are those over the households. The last but one column is the p99 of all single timings: what else the",
    "machine does and the collection of garbage count there. The first household is the first of all, before anything was",
    "compiled. Node runs the source, Chromium the script as it is built for pages, with a clock of 5 microseconds. Both gave the",
    "same number of verdicts."
  ].join("\n")
}

function typingTable({ node, chromium, households }: KernelResults): string {
  const line = (name: string, { first, assemble, assess }: Times) => {
    const both = assess.map((value, at) => value + (assemble[at] ?? 0))
    const judged = ofHouseholds(assess, households)
    const linked = ofHouseholds(both, households)
    const figures = [judged, linked].flatMap((times) => [quantile(times, 0.5), quantile(times, 0.99)])
    return `| ${name} | ${[...figures, quantile(both, 0.99), first].map(rough).join(" | ")} |`
  }
  return [
    "| | all rules: median | p99 | with linking: median | p99 | single timings: p99 | first household |",
    "| --- | ---: | ---: | ---: | ---: | ---: | ---: |",
    line("Node", node),
    line(`Chromium ${chromium.version}`, chromium.times)
  ].join("\n")
}

/** The median of each household over the rounds, which follow each other in the list. */
function ofHouseholds(times: ReadonlyArray<number>, households: number): ReadonlyArray<number> {
  return Array.from({ length: households }, (_, at) =>
    quantile(
      times.filter((_, index) => index % households === at),
      0.5
    )
  )
}

function beside({ rounds, comparison }: KernelResults): ReadonlyArray<string> {
  const { persons, rules, hits, ours, theirs } = comparison
  return [
    [
      `For scale: json-rules-engine 7.3.1 with ${rules} of the rules on persons, on the same ${grouped(persons)} persons in Node. Both name the same`,
      `${grouped(hits)} hits. json-rules-engine is handed ages, counts of records and the like ready-made, before the clock runs, and names`,
      "hits; the kernel works them out of the rows and makes the messages, the evidence and the next day on which each can change.",
      `Microseconds a person, the median of ${rounds} rounds.`
    ].join("\n"),
    [
      "| | microseconds per person | ratio |",
      "| --- | ---: | ---: |",
      `| kernel | ${rough(ours)} | |`,
      `| json-rules-engine | ${rough(theirs)} | ${times(theirs, ours)} |`
    ].join("\n")
  ]
}
