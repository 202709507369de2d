import type { GridColumn } from "../GridColumn.ts"
import type { Place, Range } from "../selection.ts"
import type { Sheet, Written } from "../sheet.ts"
import { toTsv } from "../tsv.ts"

interface Source {
  readonly rows: ReadonlyArray<{ readonly key: string }>
  readonly columns: ReadonlyArray<GridColumn>
  readonly sheet: Pick<Sheet, "text" | "nextRow">
  readonly range: Range
}

interface Pasted {
  readonly written: ReadonlyArray<Written>
  /** The last cell that was written. */
  readonly to: Place
  /** How many rows of the block did not fit. */
  readonly left: number
}

/** The most rows of a block. */
export const mostRows = 1000

/** The texts of a range as other sheets take them. */
export function rangeTexts({ rows, columns, sheet, range }: Source): string {
  const { top, left, bottom, right } = range
  return toTsv(
    rows
      .slice(top, bottom + 1)
      .map(({ key }) => columns.slice(left, right + 1).map(({ name }) => sheet.text(key, name)))
  )
}

/** The first row of a range written over its others; what stands above, where the range is one row. */
export function writtenByFilling({ rows, columns, sheet, range }: Source): ReadonlyArray<Written> {
  const { left, bottom, right } = range
  const from = range.top === bottom ? bottom - 1 : range.top
  const source = rows[from]
  if (source === undefined) return []
  return rows
    .slice(from + 1, bottom + 1)
    .flatMap(({ key }) =>
      columns.slice(left, right + 1).map(({ name }) => ({ row: key, column: name, text: sheet.text(source.key, name) }))
    )
}

/** A block written from the first cell of a range on; a single text fills the range. Rows are added where the sheet grows. */
export function writtenByPasting(
  { rows, columns, sheet, range }: Source,
  block: ReadonlyArray<ReadonlyArray<string>>,
  grows: boolean
): Pasted {
  const { top, left } = range
  const lines = block.length === 1 && block[0]?.length === 1 ? filled(range, block[0][0] ?? "") : block
  const room = Math.min(mostRows, grows ? mostRows : rows.length - top)
  const taken = lines.slice(0, room)
  const keyOf = (at: number) => rows[at]?.key ?? sheet.nextRow(at - rows.length + 1)
  const written = taken.flatMap((line, down) =>
    line.flatMap((text, right) => {
      const column = columns[left + right]
      return column === undefined ? [] : [{ row: keyOf(top + down), column: column.name, text }]
    })
  )
  const width = Math.max(...taken.map(({ length }) => length))
  const to = { row: top + taken.length - 1, column: Math.min(left + width, columns.length) - 1 }
  return { written, to, left: lines.length - taken.length }
}

function filled({ top, left, bottom, right }: Range, text: string): ReadonlyArray<ReadonlyArray<string>> {
  return Array.from({ length: bottom - top + 1 }, () => Array.from({ length: right - left + 1 }, () => text))
}
