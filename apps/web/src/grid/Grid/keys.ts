import type { Sheet } from "../sheet.ts"
import type { Actions } from "./actions.ts"
import type { Cursor } from "./cursor.ts"

interface Base {
  readonly cursor: Cursor
  readonly actions: Actions
  readonly sheet: Sheet
  readonly onSave: () => void
}

/** Keys that move in the text of a cell while it is being edited. */
const inText: ReadonlySet<string> = new Set(["ArrowLeft", "ArrowRight", "Home", "End"])

/** What keys do in the current cell, as sheets have it. */
export function createKeys({ cursor, actions, sheet, onSave }: Base) {
  /** Whether the next Tab leaves the grid: Esc was pressed while nothing was being typed. */
  let leaving = false
  const commands: Readonly<Record<string, (event: KeyboardEvent) => void>> = {
    z: ({ shiftKey }) => (shiftKey ? actions.redo() : actions.undo()),
    y: actions.redo,
    d: actions.fill,
    a: cursor.selectAll
  }
  const ready: Readonly<Record<string, () => void>> = { Delete: actions.empty, F2: cursor.edit }
  const giveBack = () => {
    leaving = cursor.mode() === "ready"
    sheet.giveBack()
    cursor.setMode("ready")
    cursor.focus()
  }
  const save = () => {
    cursor.settle()
    onSave()
  }
  /** What a key does by itself; undefined where it moves, or is typed. */
  const deedOf = (event: KeyboardEvent): (() => void) | undefined => {
    if (event.key === "Escape") return giveBack
    const isReady = cursor.mode() === "ready"
    if (event.altKey) return undefined
    if (!(event.ctrlKey || event.metaKey)) return isReady ? ready[event.key] : undefined
    const key = event.key.toLowerCase()
    if (key === "s") return save
    const command = isReady ? commands[key] : undefined
    return command === undefined ? undefined : () => command(event)
  }
  return {
    press: (event: KeyboardEvent) => {
      // Keys of an input method are its own; the old browsers tell them by their code only.
      if (!cursor.isInput(event.target) || event.isComposing || event.keyCode === 229) return
      const deed = deedOf(event)
      if (deed !== undefined) {
        event.preventDefault()
        return deed()
      }
      if (event.altKey || (event.key === "Tab" && leaving)) return
      if (cursor.mode() === "editing" && inText.has(event.key)) return
      const stroke = { key: event.key, shift: event.shiftKey, control: event.ctrlKey || event.metaKey }
      if (cursor.press(stroke)) event.preventDefault()
    },
    /** The focus has left the cell: what was typed there is an action now. */
    leave: (event: FocusEvent) => {
      leaving = false
      if (document.activeElement !== event.target) cursor.settle()
    }
  }
}
