import type { Sentence } from "./Sentence.ts"

/** Why something may not be done, with what to do instead. */
export interface Refusal<Code extends string = string> {
  readonly code: Code
  readonly sentence: Sentence
}
