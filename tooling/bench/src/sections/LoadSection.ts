import { grouped, rough, times } from "../Figures.ts"
import type { Load, Pace, Spread } from "../load/measureLoad.ts"

export interface LoadResults {
  readonly persons: number
  readonly users: number
  readonly pace: Pace
  readonly alone: Load
  /** With a full run beside them. */
  readonly beside: Load
}

export const loadTitle = "Fifty users at work"

/** What users wait for, in words and tables. */
export function loadParts(results: LoadResults): ReadonlyArray<string> {
  return [text(results), summary(results), kinds(results)]
}

function text({ persons, users, pace, alone, beside }: LoadResults): string {
  return [
    `${users} users, signed in (of fifty, thirty in villages, twelve in townships, five in counties, three in the city), work on`,
    `generated ledgers of ${grouped(persons)} persons, from a second process on the same machine: they look at lists, counts, runs,`,
    "suspicions and rows, and every fifth request corrects a record of employment, which is judged, journalled and logged. Each",
    `looks at an answer for ${rough(pace.think / 1000)} s on average before asking again. Milliseconds, from asking to the last byte, compressed. The run`,
    "beside them is a full one of everything, ordered by the API: it takes all cores but one, with the lowest priority.",
    `${alone.errors} and ${beside.errors} requests failed; ${rough(alone.requestsPerSecond)} and ${rough(beside.requestsPerSecond)} were answered a second.`
  ].join("\n")
}

function summary({ alone, beside }: LoadResults): string {
  const line = (name: string, one: Spread, other: Spread) =>
    `| ${name} | ${one.requests} | ${rough(one.median)} | ${rough(one.p95)} | ${rough(one.p99)} | ${rough(other.median)} | ${rough(other.p95)} | ${rough(other.p99)} | ${times(other.p95, one.p95)} |`
  return [
    "| | requests | median | p95 | p99 | beside a run: median | p95 | p99 | p95 |",
    "| --- | ---: | ---: | ---: | ---: | ---: | ---: | ---: | ---: |",
    line("reads", alone.reads, beside.reads),
    line("writes", alone.writes, beside.writes)
  ].join("\n")
}

function kinds({ alone }: LoadResults): string {
  return [
    "| without a run | requests | median | p95 | p99 |",
    "| --- | ---: | ---: | ---: | ---: |",
    ...alone.byKind.map(
      ([kind, { requests, median, p95, p99 }]) =>
        `| ${kind} | ${requests} | ${rough(median)} | ${rough(p95)} | ${rough(p99)} |`
    )
  ].join("\n")
}
