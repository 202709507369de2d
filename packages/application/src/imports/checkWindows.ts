import { isRealDay, plusDays } from "@wengang/domain/values/Day.ts"
import type { SetWindow } from "../ports/LedgerStore.ts"
import type { ImportProblem, IncomingRow } from "./Incoming.ts"
import { problemOf } from "./problems.ts"

interface Candidate extends SetWindow {
  /** The row that sets it; undefined for one that stands already. */
  readonly row: IncomingRow | undefined
}

/**
 * The rows of 参数 after which windows of one parameter and jurisdiction would overlap, or leave days between them
 * without a value. All rows of the sheet are seen together with what stands, so that one window can be ended and the next
 * begun in any order. Where two windows do not fit, the incoming one is refused; of two incoming ones, the later.
 */
export function checkWindows(
  rows: ReadonlyArray<IncomingRow>,
  standing: ReadonlyArray<SetWindow>
): ReadonlyMap<IncomingRow, ReadonlyArray<ImportProblem>> {
  const windows = new Map<string, Candidate>()
  for (const window of standing) windows.set(keyOf(window), { ...window, row: undefined })
  for (const row of rows) {
    const window = windowOf(row, windows)
    windows.set(keyOf(window), { ...window, row })
  }
  const problems = new Map<IncomingRow, ReadonlyArray<ImportProblem>>()
  for (const series of groups([...windows.values()])) refuse(series, problems)
  return problems
}

function refuse(series: ReadonlyArray<Candidate>, problems: Map<IncomingRow, ReadonlyArray<ImportProblem>>): void {
  let before: Candidate | undefined
  for (const window of [...series].sort((a, b) => (a.from < b.from ? -1 : 1))) {
    const problem = before === undefined ? undefined : misfit(before, window)
    const row = window.row ?? before?.row
    if (problem !== undefined && row !== undefined) {
      problems.set(row, [problemOf("parameter", row, row === window.row ? "from" : "to", problem.code, problem.reason)])
      if (row === window.row) continue
    }
    before = window
  }
}

function misfit(before: Candidate, after: Candidate): Pick<ImportProblem, "code" | "reason"> | undefined {
  if (before.to === null || before.to >= after.from) {
    return {
      code: "parameter-overlap",
      reason: {
        zh: `与自${before.from}起的参数时段重叠；请先给前一时段填写止期。`,
        en: `The window overlaps the one from ${before.from}; give that one an end first.`
      }
    }
  }
  if (!isRealDay(before.to) || plusDays(before.to, 1) === after.from) return undefined
  return {
    code: "parameter-gap",
    reason: {
      zh: `${before.to}之后至${after.from}之前没有参数值；请补上这段时间，或调整起止日期。`,
      en: `There is no value after ${before.to} and before ${after.from}; fill the gap or move the dates.`
    }
  }
}

function windowOf({ values }: IncomingRow, windows: ReadonlyMap<string, Candidate>): SetWindow {
  const named = {
    rule: String(values.rule),
    name: String(values.name),
    jurisdiction: String(values.jurisdiction ?? ""),
    from: String(values.from)
  }
  // A workbook without the column 止 leaves what stands.
  const to = "to" in values ? (values.to as string | null) : (windows.get(keyOf({ ...named, to: null }))?.to ?? null)
  return { ...named, to }
}

function keyOf({ rule, name, jurisdiction, from }: SetWindow): string {
  return [rule, name, jurisdiction, from].join("/")
}

function groups(windows: ReadonlyArray<Candidate>): Iterable<ReadonlyArray<Candidate>> {
  const series = new Map<string, Array<Candidate>>()
  for (const window of windows) {
    const name = [window.rule, window.name, window.jurisdiction].join("/")
    series.set(name, [...(series.get(name) ?? []), window])
  }
  return series.values()
}
