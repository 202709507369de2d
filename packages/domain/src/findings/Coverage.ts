import type { Missing } from "../rules/Outcome.ts"
import type { Sentence } from "../values/Sentence.ts"

/** How many subjects lack a fact that a rule needs; `field` null where the whole sheet was never supplied. */
export interface MissingCount extends Missing {
  readonly subjects: number
}

/** Of how many subjects a rule does not speak for one reason. */
export interface ReasonCount {
  readonly reason: Sentence
  readonly subjects: number
}

/** What an outcome adds to the counts. */
export type Counted =
  | { readonly kind: "pass" | "fail" }
  | { readonly kind: "notApplicable"; readonly reason: Sentence }
  | { readonly kind: "notEvaluable"; readonly missing: ReadonlyArray<Missing> }

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
  /** Why it does not speak of subjects: most subjects first, then by sentence. */
  readonly reasons: ReadonlyArray<ReasonCount>
}

/** Counts a rule's outcomes while a run goes on. Counts of several slices add up. */
export class CoverageCounter {
  readonly rule: string
  private passed = 0
  private failed = 0
  private notApplicable = 0
  private notEvaluable = 0
  private readonly missing = new Map<string, { readonly fact: Missing; subjects: number }>()
  private readonly reasons = new Map<string, { readonly reason: Sentence; subjects: number }>()
  /** Those by the very sentence, which rules and imprints have as constants: no name is put together for them. */
  private readonly met = new Map<Sentence, { subjects: number }>()

  constructor(rule: string) {
    this.rule = rule
  }

  /** Counts an outcome of so many subjects. */
  count(outcome: Counted, subjects = 1): void {
    switch (outcome.kind) {
      case "pass":
        this.passed += subjects
        break
      case "fail":
        this.failed += subjects
        break
      case "notApplicable":
        this.notApplicable += subjects
        this.countReason(outcome.reason, subjects)
        break
      case "notEvaluable":
        this.notEvaluable += subjects
        for (const fact of outcome.missing) this.countMissing(fact, subjects)
    }
  }

  add(other: RuleCoverage): void {
    this.passed += other.passed
    this.failed += other.failed
    this.notApplicable += other.notApplicable
    this.notEvaluable += other.notEvaluable
    for (const { sheet, field, subjects } of other.missing) this.countMissing({ sheet, field }, subjects)
    for (const { reason, subjects } of other.reasons) this.countReason(reason, subjects)
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
        .sort((a, b) => b.subjects - a.subjects || (nameOf(a) < nameOf(b) ? -1 : 1)),
      reasons: [...this.reasons.entries()]
        .sort(([a, { subjects: some }], [b, { subjects: others }]) => others - some || (a < b ? -1 : 1))
        .map(([, { reason, subjects }]) => ({ reason: { zh: reason.zh, en: reason.en }, subjects }))
    }
  }

  private countMissing(fact: Missing, subjects: number): void {
    const name = nameOf(fact)
    const known = this.missing.get(name)
    if (known === undefined) this.missing.set(name, { fact, subjects })
    else known.subjects += subjects
  }

  private countReason(reason: Sentence, subjects: number): void {
    let counted = this.met.get(reason)
    if (counted === undefined) {
      const name = `${reason.zh}\n${reason.en}`
      const known = this.reasons.get(name) ?? { reason, subjects: 0 }
      this.reasons.set(name, known)
      this.met.set(reason, known)
      counted = known
    }
    counted.subjects += subjects
  }
}

function nameOf({ sheet, field }: Missing): string {
  return `${sheet}/${field ?? ""}`
}
