import type { Day } from "../values/Day.ts"

/** A document that a rule or a number rests on. */
export interface Source {
  readonly title: string
  /** When it was issued; null where the day is not known. */
  readonly date: Day | null
}

/** The part of a document that a rule applies. */
export interface Clause extends Source {
  /** What it demands, in a short sentence. */
  readonly demands: string
}
