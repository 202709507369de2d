import type { LedgerName } from "@wengang/domain/ledgers/ledgers.ts"
import type { AreaCode } from "@wengang/domain/values/Area.ts"
import type { Sentence } from "@wengang/domain/values/Sentence.ts"

/** Why something of a workbook was not taken, and where it stands. */
export interface ImportProblem {
  /** Which of several paths it stands in; absent where the import is of one. */
  readonly file?: string
  readonly sheet: string
  /** The spreadsheet's row number (title rows and header counted; in CSV the record), or null for a whole sheet or column. */
  readonly row: number | null
  readonly column: string | null
  /** The cell as written; identity numbers and phones masked. */
  readonly value: string | null
  readonly code: string
  readonly reason: Sentence
}

/** A row as read: the fields of the columns that are present, null where a cell is empty. */
export interface IncomingRow {
  readonly row: number
  readonly values: Readonly<Record<string, unknown>>
  /** What is wrong with its cells; a row with any problem is left out whole. */
  readonly problems: ReadonlyArray<ImportProblem>
  /** The text of a cell as written, masked where its kind asks for it: for problems that only the database can find. */
  cellText(field: string): string | null
}

/** What reading a workbook yields, sheet after sheet in the order of the ledgers. */
export type Incoming =
  | { readonly type: "sheet"; readonly ledger: LedgerName }
  | { readonly type: "problem"; readonly problem: ImportProblem }
  | {
      readonly type: "rows"
      readonly ledger: LedgerName
      readonly rows: ReadonlyArray<IncomingRow>
      /** Which of several paths they stand in; absent where the import is of one. */
      readonly file?: string
    }

/** Turns the text of an area cell, digits or a path of names, into a code that exists. */
export type ResolveArea = (
  text: string
) =>
  | { readonly kind: "found"; readonly code: AreaCode }
  | { readonly kind: "unknown" }
  | { readonly kind: "ambiguous"; readonly codes: ReadonlyArray<string> }
