import type { Values } from "../ledgers/rows.ts"
import { storedIn } from "./cellText.ts"
import type { GridColumn } from "./GridColumn.ts"
import type { Sheet } from "./sheet.ts"

/** What is written over a row: in stored form, and as it was typed, by column. */
export interface WrittenRow {
  readonly values: Values
  readonly sent: Readonly<Record<string, string>>
}

/** What is written over what stands in some columns of a row; undefined where a cell cannot be read. */
export function writtenIn(
  row: string,
  columns: ReadonlyArray<GridColumn>,
  sheet: Pick<Sheet, "text" | "isChanged">
): WrittenRow | undefined {
  const values: Record<string, Values[string]> = {}
  const sent: Record<string, string> = {}
  for (const column of columns) {
    const { name } = column
    if (!sheet.isChanged(row, name)) continue
    const read = storedIn(column, sheet.text(row, name))
    if ("wrong" in read) return undefined
    values[name] = read.value
    sent[name] = sheet.text(row, name)
  }
  return { values, sent }
}

/** Whether anything is written. */
export function isWritten({ sent }: WrittenRow): boolean {
  return Object.keys(sent).length > 0
}
