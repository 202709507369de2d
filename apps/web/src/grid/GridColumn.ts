import type { Sentence } from "@wengang/domain/values/Sentence.ts"
import { language } from "../language/language.ts"
import type { Values } from "../ledgers/rows.ts"

/** A column of a grid as data: what its cells hold and how wide they are. */
export interface GridColumn {
  readonly name: string
  readonly label: Sentence
  readonly kind: "text" | "integer" | "yuan" | "day" | "choice" | "person" | "area"
  /** Pixels; a day has what it takes at least. */
  readonly width: number
  /** Stored value to what is shown and written, for choices. */
  readonly choices?: Readonly<Record<string, string>> | undefined
  /** Whether the cell of a row, or of every row, cannot be written. */
  readonly readOnly?: boolean | ((row: string) => boolean)
  /** What may be chosen in the cell of a row, beside what `choices` gives: the text that is written and what tells it apart. */
  readonly candidates?: (row: string) => ReadonlyArray<Candidate>
  /** What a text stands for, where that is more than it says: the name to a number. */
  readonly reads?: (text: string) => string | undefined
  /** What a text that is no code of an area stands for. */
  readonly stores?: (text: string) => Stored
}

export interface Candidate {
  readonly text: string
  readonly hint: string
  /** What was typed, where it was looked up for that and need not hold it. */
  readonly soughtBy?: string
}

/** What a text is in stored form, or what is wrong with it. */
export type Stored = { readonly value: Values[string] } | { readonly wrong: Sentence }

/** Whether the cell of a row cannot be written. */
export function isReadOnly({ readOnly }: GridColumn, row: string): boolean {
  return typeof readOnly === "function" ? readOnly(row) : readOnly === true
}

/** What may be chosen in the cell of a row. */
export function candidatesIn({ choices, candidates }: GridColumn, row: string): ReadonlyArray<Candidate> {
  const labels = Object.values(choices ?? {}).map((text) => ({ text, hint: "" }))
  return [...labels, ...(candidates?.(row) ?? [])]
}

/** How wide a column is, in pixels: of days so wide that the longest fits. */
export function widthOf({ kind, width }: GridColumn): number {
  return kind === "day" ? Math.max(width, language() === "zh" ? 140 : 164) : width
}

/** Where a column begins among others, in pixels, and how wide it is. */
export function placeOfColumn(columns: ReadonlyArray<GridColumn>, column: number) {
  const left = columns.slice(0, column).reduce((sum, one) => sum + widthOf(one), 0)
  const one = columns[column]
  return { left, width: one === undefined ? 0 : widthOf(one) }
}
