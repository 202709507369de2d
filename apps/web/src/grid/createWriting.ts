import { draftOf } from "../forms/draft.ts"
import { createRemarks } from "../judging/remarks.ts"
import type { LedgerRow } from "../ledgers/rows.ts"
import { session } from "../people/session.ts"
import { tidied } from "./cellText.ts"
import type { GridColumn } from "./GridColumn.ts"
import { judgeRows } from "./judgeRows.ts"
import type { RowWrite } from "./saveRows.ts"
import { createSaving } from "./saving.ts"
import { createSheet, type Sheet } from "./sheet.ts"

interface Base {
  /** What tells the drafts of this sheet from those of others. */
  readonly form: string
  readonly columns: ReadonlyArray<GridColumn>
  /** What stands in a cell, as people write it. */
  readonly standing: (row: string, column: string) => string
  /** What of a row is to be written; undefined where a cell cannot be read. */
  readonly writesOf: (row: string, sheet: Sheet) => ReadonlyArray<RowWrite> | undefined
  /** Told the row that stands in a ledger now, behind a row of the grid; the key of that row, where it is another now. */
  readonly stands: (write: RowWrite, row: LedgerRow) => string
  /** Told the rows in which something was written, before they are judged. */
  readonly onWritten?: (rows: ReadonlyArray<string>, sheet: Sheet) => void
}

/** A sheet that is written in: kept as a draft, judged as it is typed, saved row by row with what is said of its warnings. */
export function createWriting({ form, columns, standing, writesOf, stands, onWritten }: Base) {
  const person = session.latest?.id ?? ""
  const sheet: Sheet = createSheet(draftOf(person, form), {
    standing,
    tidied: (name, text) => tidied(columns.find((column) => column.name === name) ?? { kind: "text" }, text),
    onWritten: (rows) => {
      onWritten?.(rows, sheet)
      void judging.begin(rows)
    }
  })
  const remarks = createRemarks(draftOf(person, `${form}.remarks`))
  const saving = createSaving({
    sheet,
    remarks,
    writesOf: (row) => writesOf(row, sheet),
    stands: (write, row) => {
      const key = stands(write, row)
      judging.again()
      return key
    },
    onSaving: (row) => judging.end(row)
  })
  const judging = judgeRows({ writesOf: (row) => writesOf(row, sheet), tell: saving.tell })
  return {
    columns,
    sheet,
    remarks,
    saving,
    judging,
    isChanged: (row: string) => columns.some(({ name }) => sheet.isChanged(row, name))
  }
}

export type Writing = ReturnType<typeof createWriting>
