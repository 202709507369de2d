import type { Sentence } from "../values/Sentence.ts"

/** What putting a finding right takes. */
export interface Remedy {
  readonly measure: Sentence
  /** What proves it when the item is to be closed. */
  readonly evidence: Sentence
  /** Working days that a hand-over proposes. */
  readonly workingDays: number
}
