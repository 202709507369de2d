import type { SubjectKind } from "@wengang/domain/rules/View.ts"
import type { Ledgers } from "../synthetic/Ledgers.ts"

export const sentences = [
  "N1",
  "N2",
  "N3",
  "N4",
  "N5",
  "N6",
  "N7",
  "N8",
  "N9",
  "N10",
  "N11",
  "N12",
  "N13",
  "N14"
] as const
export type Sentence = (typeof sentences)[number]

/** A sentence of the notice as planted rows: each of the rules catches each of the subjects. */
export interface NoticeCase {
  readonly sentence: Sentence
  readonly rules: ReadonlyArray<string>
  readonly subjects: ReadonlyArray<{ readonly kind: SubjectKind; readonly id: string }>
}

/** Plants a sentence's faults in ledgers that are in order, and tells what must be caught. */
export type Fault = (ledgers: Ledgers) => ReadonlyArray<NoticeCase>

/** One kind of subject caught by some rules. */
export function caught(
  sentence: Sentence,
  rules: ReadonlyArray<string>,
  kind: SubjectKind,
  ids: ReadonlyArray<string>
): NoticeCase {
  return { sentence, rules, subjects: ids.map((id) => ({ kind, id })) }
}
