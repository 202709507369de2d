import type { Sentence } from "../values/Sentence.ts"
import type { Severity } from "./Severity.ts"

/** A value of a row that proves a verdict: the stored form, or the Chinese label of a choice; null for what is missing. */
export interface Evidence {
  /** The Chinese name of the sheet. */
  readonly sheet: string
  readonly key: string
  /** The English key of the field. */
  readonly field: string
  readonly value: string | number | boolean | null
}

/** A fact that the judgement needs and the ledgers lack; `field` is null where the whole sheet was never supplied. */
export interface Missing {
  readonly sheet: string
  readonly field: string | null
}

/** What a rule says of one subject. */
export type Outcome =
  | { readonly kind: "pass" }
  | {
      readonly kind: "fail"
      readonly message: Sentence
      readonly evidence: ReadonlyArray<Evidence>
      /** Where it is not that of the rule. */
      readonly severity?: Severity
      /** The amount in fen that it is about, where it is about one. */
      readonly money?: number
    }
  | { readonly kind: "notApplicable"; readonly reason: Sentence }
  | { readonly kind: "notEvaluable"; readonly missing: ReadonlyArray<Missing> }

export const pass: Outcome = { kind: "pass" }

/**
 * The condition holds: a suspicion with its sentence and the rows that contradict each other, of the rule's severity
 * or of its own.
 */
export function fail(message: Sentence, evidence: ReadonlyArray<Evidence>, severity?: Severity): Outcome {
  return severity === undefined ? { kind: "fail", message, evidence } : { kind: "fail", message, evidence, severity }
}

/** A failure that is about an amount in fen: what is owed, was paid without ground, or is off. Other outcomes stay as they are. */
export function about(money: number, outcome: Outcome): Outcome {
  return outcome.kind === "fail" ? { ...outcome, money } : outcome
}

/** The rule does not speak of this subject. Make it a constant of the rule, not one a call. */
export function notApplicable(zh: string, en: string): Outcome {
  return { kind: "notApplicable", reason: { zh, en } }
}

/** The rule cannot tell for want of these facts. Make it a constant of the rule where it can be one. */
export function notEvaluable(...missing: ReadonlyArray<Missing>): Outcome {
  return { kind: "notEvaluable", missing }
}
