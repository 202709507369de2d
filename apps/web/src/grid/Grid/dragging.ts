import { onCleanup } from "solid-js"
import type { Place } from "../selection.ts"
import type { Cursor } from "./cursor.ts"

/** What the mouse does: a press makes a cell the current one, a drag selects a range, a second press edits. */
export function createDragging(cursor: Cursor) {
  let dragging = false
  const end = () => {
    dragging = false
  }
  window.addEventListener("mouseup", end)
  onCleanup(() => window.removeEventListener("mouseup", end))
  return {
    press: (event: MouseEvent) => {
      const place = placeOf(event.target)
      if (event.button !== 0 || place === undefined) return
      const isWriting = cursor.mode() !== "ready"
      if (cursor.isCurrent(place) && (isWriting || event.detail > 1)) {
        if (!isWriting) cursor.setMode("editing")
        return
      }
      event.preventDefault()
      dragging = true
      cursor.go({ at: event.shiftKey ? cursor.selection().at : place, to: place })
    },
    move: (event: MouseEvent) => {
      const place = dragging ? placeOf(event.target) : undefined
      const { at, to } = cursor.selection()
      if (place !== undefined && (place.row !== to.row || place.column !== to.column)) cursor.go({ at, to: place })
    }
  }
}

/** The place of the cell in which something is. */
function placeOf(target: EventTarget | null): Place | undefined {
  const cell = target instanceof Element ? target.closest<HTMLElement>("td[data-column]") : null
  if (cell === null) return undefined
  return { row: Number(cell.dataset.row), column: Number(cell.dataset.column) }
}
