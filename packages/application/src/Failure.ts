import type { Sentence } from "@wengang/domain/values/Sentence.ts"
import { Data } from "effect"

export const failureCodes = [
  "unreadable-input",
  "wrong-usage",
  "unknown-rule",
  "unknown-area",
  "unknown-subject",
  "not-found",
  "forbidden",
  "not-signed-in",
  "sign-in-failed",
  "second-factor-needed",
  "locked-out",
  "weak-password",
  "conflict",
  "version-changed",
  "version-missing",
  "idempotency-conflict",
  "refused-by-rules",
  "invalid-row",
  "invalid-transition",
  "too-large",
  "wrong-media-type",
  "too-many-requests",
  "database-newer",
  "database-older",
  "database-unreadable",
  "database-unwritable",
  "database-busy",
  "disk-full",
  "key-missing",
  "key-wrong",
  "key-malformed",
  "run-under-way",
  "interrupted",
  "port-in-use",
  "unexpected"
] as const
export type FailureCode = (typeof failureCodes)[number]

/** What went wrong, said to a person: what happened and what to do. The cause is for a log, never for a screen. */
export class Failure extends Data.TaggedError("Failure")<{
  readonly code: FailureCode
  readonly sentence: Sentence
  readonly cause?: unknown
  /** What a program needs beyond the sentence, as plain data: the field that is wrong, the verdicts that stand against it. */
  readonly details?: Readonly<Record<string, unknown>>
}> {
  override get message(): string {
    return `${this.sentence.zh} ${this.sentence.en}`
  }
}

/** A failure from its code and its two sentences. */
export function failure(code: FailureCode, zh: string, en: string, cause?: unknown): Failure {
  return new Failure({ code, sentence: { zh, en }, ...(cause === undefined ? {} : { cause }) })
}

/** A failure that also tells a program what it is about. */
export function failureAbout(
  details: Readonly<Record<string, unknown>>,
  code: FailureCode,
  zh: string,
  en: string
): Failure {
  return new Failure({ code, sentence: { zh, en }, details })
}
