import { mkdirSync, rmSync } from "node:fs"
import { join } from "node:path"
import { generate, importInto, knownRules, verify } from "./CommandLine.ts"
import { type Comparison, compareSubjects } from "./Comparison.ts"
import { type RuleSets, ruleSets } from "./RuleSets.ts"
import { SqlJudge } from "./SqlJudge.ts"
import type { Subjects } from "./Subjects.ts"
import { scramble } from "./scramble.ts"
import { sqlRules } from "./sql/SqlReader.ts"

export interface Trial {
  readonly persons: number
  readonly seed: number
  readonly days: ReadonlyArray<string>
  /** The share of rows that are scrambled; 0 for ledgers as they were generated. */
  readonly share: number
  /** Where ledgers and database are made. */
  readonly folder: string
}

export interface Judged {
  readonly day: string
  readonly ours: Subjects
  readonly sql: Subjects
  readonly comparisons: ReadonlyArray<Comparison>
  readonly milliseconds: { readonly ours: number; readonly sql: number }
}

export interface TrialResult {
  readonly rules: RuleSets
  readonly judged: ReadonlyArray<Judged>
  /** Milliseconds that reading the CSV files into DuckDB took. */
  readonly loading: number
}

/** Has both judges look at the same ledgers as of the same days. */
export async function runTrial({ persons, seed, days, share, folder }: Trial): Promise<TrialResult> {
  const clean = join(folder, "generated")
  const ledgers = share === 0 ? clean : join(folder, "scrambled")
  const database = join(folder, "ledgers.db")
  for (const old of [clean, ledgers, database]) rmSync(old, { recursive: true, force: true })
  mkdirSync(folder, { recursive: true })
  generate(persons, clean, seed)
  if (share > 0) scramble({ from: clean, to: ledgers, seed, share, judged: days })
  importInto(database, ledgers)

  const rules = ruleSets(knownRules(), sqlRules)
  const started = performance.now()
  const judge = await SqlJudge.open(ledgers)
  const loading = performance.now() - started
  const judged: Array<Judged> = []
  for (const day of days) {
    const before = performance.now()
    const ours = await verify(database, day, join(folder, "verdicts.ndjson"))
    const between = performance.now()
    const sql = await judge.judge(day)
    const milliseconds = { ours: between - before, sql: performance.now() - between }
    judged.push({ day, ours, sql, comparisons: compareSubjects(rules.shared, ours, sql), milliseconds })
  }
  judge.close()
  return { rules, judged, loading }
}
