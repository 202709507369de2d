import { compareVerdicts, type Verdict } from "@wengang/domain/rules/Verdict.ts"
import * as Area from "@wengang/domain/values/Area.ts"
import type { Day } from "@wengang/domain/values/Day.ts"
import type { ComparedVerdict, Comparison } from "../ports/Rehearser.ts"

/** What a run would do, in numbers. */
export interface RehearsalLine {
  readonly opened: number
  readonly resolved: number
  readonly changed: number
  /** Distinct persons whom what opens or resolves is about. */
  readonly persons: number
  /** Sum in fen of what opens or resolves; null where no rule concerned tells an amount. */
  readonly money: number | null
}

export interface RehearsedRun {
  readonly asOf: Day
  readonly area: Area.AreaCode | null
  readonly rules: number
  /** Dossiers looked at. */
  readonly examined: number
  /** Those that a run without the new parameters would look at: touched or due since the last one. */
  readonly pending: number
  /** The day that the last run over everything judged; null where there was none. */
  readonly since: Day | null
}

export interface RehearsalReport {
  readonly run: RehearsedRun
  readonly total: RehearsalLine
  readonly rules: ReadonlyArray<RehearsalLine & { readonly rule: string }>
  /** Each county concerned with what lies in it, followed by its areas. */
  readonly areas: ReadonlyArray<RehearsalLine & { readonly area: Area.AreaCode }>
  readonly opened: ReadonlyArray<Verdict>
  readonly resolved: ReadonlyArray<Verdict>
  /** As they would be. */
  readonly changed: ReadonlyArray<Verdict>
}

/** Adds up what a rehearsal found. */
export function reportOf(comparison: Comparison, run: RehearsedRun): RehearsalReport {
  const total = new Line()
  const rules = new Map<string, Line>()
  const areas = new Map<Area.AreaCode, Line>()
  for (const kind of ["opened", "resolved", "changed"] as const) {
    for (const one of comparison[kind]) {
      const { rule, area } = one.verdict
      total.add(kind, one)
      lineOf(rules, rule).add(kind, one)
      for (const code of new Set([Area.at(area, "county"), area])) lineOf(areas, code).add(kind, one)
    }
  }
  return {
    run,
    total: total.result(),
    rules: sorted(rules).map(([rule, line]) => ({ rule, ...line.result() })),
    areas: sorted(areas).map(([area, line]) => ({ area, ...line.result() })),
    opened: inOrder(comparison.opened),
    resolved: inOrder(comparison.resolved),
    changed: inOrder(comparison.changed)
  }
}

class Line {
  private readonly counts = { opened: 0, resolved: 0, changed: 0 }
  private readonly persons = new Set<string>()
  private money: number | null = null

  add(kind: keyof Comparison, { verdict, persons }: ComparedVerdict): void {
    this.counts[kind]++
    if (kind === "changed") return
    for (const person of persons) this.persons.add(person)
    if (verdict.money !== undefined) this.money = (this.money ?? 0) + verdict.money
  }

  result(): RehearsalLine {
    return { ...this.counts, persons: this.persons.size, money: this.money }
  }
}

function lineOf<K>(lines: Map<K, Line>, key: K): Line {
  const known = lines.get(key)
  if (known !== undefined) return known
  const line = new Line()
  lines.set(key, line)
  return line
}

function sorted<K extends string>(lines: ReadonlyMap<K, Line>): ReadonlyArray<readonly [K, Line]> {
  return [...lines].sort(([a], [b]) => (a < b ? -1 : 1))
}

function inOrder(compared: ReadonlyArray<ComparedVerdict>): ReadonlyArray<Verdict> {
  return compared.map(({ verdict }) => verdict).sort(compareVerdicts)
}
