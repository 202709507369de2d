import { createSignal } from "solid-js"

const key = "wengang.question"

const [opensByKey, setOpens] = createSignal(remembered())

export { opensByKey }

/** Whether the key `?` opens the list of shortcuts: whoever dictates may not want single keys to do anything. */
export function letKeyOpen(opens: boolean): void {
  setOpens(opens)
  try {
    localStorage.setItem(key, opens ? "on" : "off")
  } catch {
    // A browser that keeps nothing lets the key open it the next time.
  }
}

/** Whether a key was pressed where nobody writes. */
export function isOutsideFields(target: EventTarget | null): boolean {
  return !(target instanceof Element && target.closest("input, textarea, select, dialog, [contenteditable]") !== null)
}

function remembered(): boolean {
  try {
    return localStorage.getItem(key) !== "off"
  } catch {
    return true
  }
}
