import type { Missing, Outcome } from "../rules/Outcome.ts"

/** How many subjects lack a fact that a rule needs; `field` null where the whole sheet was never supplied. */
export interface MissingCount extends Missing {
  readonly subjects: number
}

/** What a run can say of one rule: on how many subjects it spoke, how it judged them, and what it could not judge. */
export interface RuleCoverage {
  readonly rule: string
  readonly judged: number
  readonly passed: number
  readonly failed: number
  readonly notApplicable: number
  readonly notEvaluable: number
  /** Most subjects first, then by sheet and field. */
  readonly missing: ReadonlyArray<MissingCount>
}

/** Counts a rule's outcomes while a run goes on. Counts of several slices add up. */
export class CoverageCounter {
  readonly rule: string
  private passed = 0
  private failed = 0
  private notApplicable = 0
  private notEvaluable = 0
  private readonly missing = new Map<string, { readonly fact: Missing; subjects: number }>()

  constructor(rule: string) {
    this.rule = rule
  }

  record(outcome: Outcome): void {
    this.count(outcome.kind, 1, outcome.kind === "notEvaluable" ? outcome.missing : [])
  }

  /** Counts an outcome of so many subjects, with the facts that each of them lacks. */
  count(kind: Outcome["kind"], subjects: number, missing: ReadonlyArray<Missing> = []): void {
    if (kind === "pass") this.passed += subjects
    else if (kind === "fail") this.failed += subjects
    else if (kind === "notApplicable") this.notApplicable += subjects
    else this.notEvaluable += subjects
    for (const fact of missing) this.countMissing(fact, subjects)
  }

  add(other: RuleCoverage): void {
    this.passed += other.passed
    this.failed += other.failed
    this.notApplicable += other.notApplicable
    this.notEvaluable += other.notEvaluable
    for (const { sheet, field, subjects } of other.missing) this.countMissing({ sheet, field }, subjects)
  }

  result(): RuleCoverage {
    return {
      rule: this.rule,
      judged: this.passed + this.failed + this.notApplicable + this.notEvaluable,
      passed: this.passed,
      failed: this.failed,
      notApplicable: this.notApplicable,
      notEvaluable: this.notEvaluable,
      missing: [...this.missing.values()]
        .map(({ fact, subjects }) => ({ sheet: fact.sheet, field: fact.field, subjects }))
        .sort((a, b) => b.subjects - a.subjects || (nameOf(a) < nameOf(b) ? -1 : 1))
    }
  }

  private countMissing(fact: Missing, subjects: number): void {
    const name = nameOf(fact)
    const known = this.missing.get(name)
    if (known === undefined) this.missing.set(name, { fact, subjects })
    else known.subjects += subjects
  }
}

function nameOf({ sheet, field }: Missing): string {
  return `${sheet}/${field ?? ""}`
}
