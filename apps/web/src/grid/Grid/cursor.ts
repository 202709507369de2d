import { createMemo, createSelector, createSignal } from "solid-js"
import { type GridColumn, placeOfColumn } from "../GridColumn.ts"
import type { GridRowHead } from "../GridRowHead.ts"
import { at, moved, type Place, rangeOf, type Selection, type Stroke, within } from "../selection.ts"
import type { Sheet } from "../sheet.ts"
import type { Mode } from "./Mode.ts"
import { createSight } from "./sight.ts"

interface Base {
  readonly sheet: Sheet
  readonly columns: () => ReadonlyArray<GridColumn>
  readonly rows: () => ReadonlyArray<GridRowHead>
}

/** The current cell of a grid, what is selected with it, and the focus, which stays in it. */
export function createCursor({ sheet, columns, rows }: Base) {
  const [chosen, choose] = createSignal<Selection>(at(0, 0))
  const [mode, setMode] = createSignal<Mode>("ready")
  const sight = createSight()
  let input: HTMLInputElement | undefined

  const extent = () => ({ rows: rows().length, columns: columns().length, page: sight.page() })
  const selection = createMemo(
    (): Selection => ({ ...chosen(), at: within(chosen().at, extent()), to: within(chosen().to, extent()) })
  )
  const isCurrent = createSelector(
    () => nameOf(selection().at),
    (one: string, now) => one === now
  )
  const focus = () => {
    input?.focus({ preventScroll: true })
    if (mode() === "ready") input?.select()
  }
  /** Makes a cell the current one, and shows one of the corners; what was typed before is an action now. */
  const go = (next: Selection, shown = next.to) => {
    settle()
    choose(next)
    sight.reveal(shown, placeOfColumn(columns(), shown.column))
    input?.closest("td")?.scrollIntoView({ block: "nearest" })
    focus()
  }
  const settle = () => {
    sheet.settle()
    setMode("ready")
  }
  const targetOf = (stroke: Stroke) => moved(selection(), stroke, extent())
  return {
    sight,
    mode,
    setMode,
    selection,
    range: createMemo(() => rangeOf(selection())),
    current: () => ({ row: rows()[selection().at.row]?.key ?? "", column: columns()[selection().at.column] }),
    isCurrent: (place: Place) => isCurrent(nameOf(place)),
    isInput: (target: EventTarget | null) => target === input,
    holds: (element: HTMLInputElement) => {
      input = element
    },
    focus,
    settle,
    go,
    /** Goes where a key leads; false where that is nowhere in the grid. */
    press: (stroke: Stroke) => {
      const next = targetOf(stroke)
      if (next !== undefined) go(next)
      return next !== undefined
    },
    selectAll: () =>
      choose({ at: selection().at, to: within({ row: rows().length, column: columns().length }, extent()) }),
    /** Begins to correct the text of the cell at its end. */
    edit: () => {
      setMode("editing")
      input?.setSelectionRange(input.value.length, input.value.length)
    },
    /** Goes to the cell of a key and a column; stays, where it is gone. */
    goTo: (cell: { readonly row: string; readonly column: string }) => {
      const row = rows().findIndex(({ key }) => key === cell.row)
      const column = columns().findIndex(({ name }) => name === cell.column)
      if (row >= 0 && column >= 0) go(at(row, column))
      else focus()
    }
  }
}

export type Cursor = ReturnType<typeof createCursor>

function nameOf({ row, column }: Place): string {
  return `${row}.${column}`
}
