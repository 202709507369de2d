import { type AssessOptions, Assessor } from "../assess.ts"
import type { Clause } from "../policies/Source.ts"
import type { Missing, Outcome } from "../rules/Outcome.ts"
import type { Rule } from "../rules/Rule.ts"
import type { Telling } from "../rules/TracedDays.ts"
import { TracedInquiry } from "../rules/TracedInquiry.ts"
import type { Verdict } from "../rules/Verdict.ts"
import { type View, type ViewName, type Views, views } from "../rules/View.ts"
import type { AreaCode } from "../values/Area.ts"
import type { Day } from "../values/Day.ts"
import type { Sentence } from "../values/Sentence.ts"
import { explain, type ParameterCard } from "./explain.ts"
import { type Fact, Facts } from "./Facts.ts"
import { type Branch, OutcomeTree } from "./OutcomeTree.ts"
import { readThrough } from "./readThrough.ts"

/** Why a rule says of a subject what it says. */
export interface Trace {
  readonly rule: string
  readonly title: Sentence
  readonly condition: Sentence
  readonly asOf: Day
  readonly subject: Verdict["subject"]
  readonly area: AreaCode
  readonly outcome: Outcome["kind"]
  /** Null unless it fails. */
  readonly verdict: Verdict | null
  /** Why it does not apply. */
  readonly reason: Sentence | null
  /** What it lacks to be judged. */
  readonly missing: ReadonlyArray<Missing>
  readonly facts: ReadonlyArray<Fact>
  readonly comparisons: ReadonlyArray<Sentence>
  readonly parameters: ReadonlyArray<ParameterCard>
  readonly basis: ReadonlyArray<Clause>
  /** The first later day on which it may change by time alone. */
  readonly changesOn: Day | null
}

/** Judges one subject with one rule as every run does, and keeps what was read and compared on the way. */
export function trace<V extends ViewName>(
  rule: Rule & { readonly view: V },
  subject: Views[V],
  {
    policies,
    asOf,
    supply,
    placeName
  }: Pick<AssessOptions, "policies" | "asOf" | "supply"> & Pick<Telling, "placeName">
): Trace {
  const view: View<Views[V]> = views[rule.view]
  const facts = new Facts()
  const inquiry = new TracedInquiry(asOf, supply, { subject: view.id(subject), placeName })
  const kept = new KeptOutcome()
  const assessor = new Assessor({ rules: [rule], policies, asOf, supply, inquiry, outcomes: kept })
  const changesOn = assessor.alone(rule.view, readThrough(rule.view, subject, facts))
  const outcome = kept.last
  if (outcome === undefined) throw new Error(`${rule.id} gave no outcome`)
  const area = view.area(subject)
  const { title, condition, parameters, basis } = explain(rule, policies, area, asOf)
  return {
    rule: rule.id,
    title,
    condition,
    asOf,
    subject: { kind: view.subject, id: view.id(subject) },
    area,
    outcome: outcome.kind,
    verdict: assessor.verdicts[0] ?? null,
    reason: outcome.kind === "notApplicable" ? outcome.reason : null,
    missing: outcome.kind === "notEvaluable" ? outcome.missing : [],
    facts: facts.list(),
    comparisons: inquiry.comparisons,
    parameters,
    basis,
    changesOn
  }
}

/** Keeps the outcome that the assessor tells. */
class KeptOutcome extends OutcomeTree {
  last: Outcome | undefined

  override count(branch: Branch): void {
    this.last = branch.outcome ?? undefined
    super.count(branch)
  }
}
