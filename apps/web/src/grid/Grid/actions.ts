import { createSignal } from "solid-js"
import { say } from "../../language/language.ts"
import { type GridColumn, isReadOnly } from "../GridColumn.ts"
import type { GridRowHead } from "../GridRowHead.ts"
import { words } from "../grid.words.ts"
import type { Sheet, Written } from "../sheet.ts"
import { fromTsv } from "../tsv.ts"
import type { Cursor } from "./cursor.ts"
import { rangeTexts, writtenByFilling, writtenByPasting } from "./ranges.ts"

interface Base {
  readonly sheet: Sheet
  readonly columns: () => ReadonlyArray<GridColumn>
  readonly rows: () => ReadonlyArray<GridRowHead>
  /** Whether rows are added below the last one. */
  readonly grows: () => boolean
}

/** What is done to a range at once: copied, pasted, filled, emptied, taken back. */
export function createActions(cursor: Cursor, { sheet, columns, rows, grows }: Base) {
  const [told, tell] = createSignal("")
  const source = () => ({ rows: rows(), columns: columns(), sheet, range: cursor.range() })
  const isFixed = (name: string, row: string) => {
    const column = columns().find((one) => one.name === name)
    return column === undefined || isReadOnly(column, row)
  }
  const write = (written: ReadonlyArray<Written>) => {
    sheet.write(written.filter(({ row, column }) => !isFixed(column, row)))
    cursor.setMode("ready")
    cursor.focus()
  }
  const back = (cell: Parameters<Cursor["goTo"]>[0] | undefined) => {
    cursor.setMode("ready")
    if (cell !== undefined) cursor.goTo(cell)
  }
  const empty = () => write(writtenByPasting(source(), [[""]], false).written)
  const copy = (event: ClipboardEvent) => {
    if (cursor.mode() !== "ready" || !cursor.isInput(event.target)) return false
    event.preventDefault()
    event.clipboardData?.setData("text/plain", texts())
    return true
  }
  const texts = () => rangeTexts(source())
  return {
    /** What there is to say of the last paste. */
    told,
    texts,
    empty,
    fill: () => write(writtenByFilling(source())),
    undo: () => back(sheet.undo()),
    redo: () => back(sheet.redo()),
    copy,
    cut: (event: ClipboardEvent) => {
      if (copy(event)) empty()
    },
    /** A block is pasted cell by cell; into a text that is being typed only what has neither tabs nor lines. */
    paste: (event: ClipboardEvent) => {
      if (!cursor.isInput(event.target)) return
      const text = event.clipboardData?.getData("text/plain") ?? ""
      if (cursor.mode() !== "ready" && !/[\t\n]/.test(text)) return
      event.preventDefault()
      cursor.settle()
      const from = { row: cursor.range().top, column: cursor.range().left }
      const { written, to, left } = writtenByPasting(source(), fromTsv(text), grows())
      write(written)
      cursor.go({ at: from, to }, from)
      tell(left > 0 ? say(words.notPasted(left)) : "")
    }
  }
}

export type Actions = ReturnType<typeof createActions>
