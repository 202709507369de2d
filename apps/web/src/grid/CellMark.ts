import type { Severity } from "@wengang/domain/rules/Severity.ts"
import type { Sentence } from "@wengang/domain/values/Sentence.ts"
import type { Verdict } from "../ledgers/rows.ts"

/** What is said of a row, and the columns that it is about; none where it is about the row as a whole. */
export interface CellMark {
  readonly severity: Severity
  readonly sentence: Sentence
  /** What it is in a word, where it is no verdict. */
  readonly word?: Sentence
  readonly columns: ReadonlyArray<string>
}

type Evidence = Verdict["evidence"][number]

/** Verdicts as marks at the cells that their evidence names; `columnOf` says which column of the row shows it. */
export function marksOf(
  verdicts: ReadonlyArray<Verdict>,
  columnOf: (evidence: Evidence) => string | undefined
): ReadonlyArray<CellMark> {
  return verdicts.map(({ severity, message, evidence }) => ({
    severity,
    sentence: message,
    columns: [...new Set(evidence.flatMap((one) => columnOf(one) ?? []))]
  }))
}
