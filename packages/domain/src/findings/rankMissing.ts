import type { RuleCoverage } from "./Coverage.ts"

/** A column, or a whole sheet where `field` is null, and how many judgements its absence blocks. */
export interface RankedMissing {
  readonly sheet: string
  readonly field: string | null
  readonly judgements: number
  /** The rules that it blocks. */
  readonly rules: ReadonlyArray<string>
}

/** What a run lacked, over all rules: that which blocks most judgements first. */
export function rankMissing(coverage: ReadonlyArray<RuleCoverage>): ReadonlyArray<RankedMissing> {
  const found = new Map<string, { sheet: string; field: string | null; judgements: number; rules: Array<string> }>()
  for (const { rule, missing } of coverage) {
    for (const { sheet, field, subjects } of missing) {
      const name = `${sheet}.${field ?? ""}`
      const one = found.get(name) ?? { sheet, field, judgements: 0, rules: [] }
      found.set(name, one)
      one.judgements += subjects
      one.rules.push(rule)
    }
  }
  return [...found]
    .sort(([a, x], [b, y]) => y.judgements - x.judgements || (a < b ? -1 : 1))
    .map(([, missing]) => missing)
}
