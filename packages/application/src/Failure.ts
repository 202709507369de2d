import type { Sentence } from "@wengang/domain/values/Sentence.ts"
import { Data } from "effect"

export const failureCodes = [
  "unreadable-input",
  "wrong-usage",
  "unknown-rule",
  "unknown-area",
  "unknown-subject",
  "not-found",
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
  "port-in-use",
  "unexpected"
] as const
export type FailureCode = (typeof failureCodes)[number]

/** What went wrong, said to a person: what happened and what to do. The cause is for a log, never for a screen. */
export class Failure extends Data.TaggedError("Failure")<{
  readonly code: FailureCode
  readonly sentence: Sentence
  readonly cause?: unknown
}> {
  override get message(): string {
    return `${this.sentence.zh} ${this.sentence.en}`
  }
}

/** A failure from its code and its two sentences. */
export function failure(code: FailureCode, zh: string, en: string, cause?: unknown): Failure {
  return new Failure({ code, sentence: { zh, en }, ...(cause === undefined ? {} : { cause }) })
}
