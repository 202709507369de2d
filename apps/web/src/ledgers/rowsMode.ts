import { createSignal } from "solid-js"

/** Whether rows come as one scrolls, or page by page. */
export type RowsMode = "scroll" | "pages"

const key = "wengang.rows"

const [rowsMode, setMode] = createSignal<RowsMode>(remembered())

export { rowsMode }

/** Shows rows in this way from now on; this browser remembers it. */
export function showRowsIn(mode: RowsMode): void {
  setMode(mode)
  try {
    localStorage.setItem(key, mode)
  } catch {
    // A browser that keeps nothing scrolls the next time.
  }
}

function remembered(): RowsMode {
  try {
    return localStorage.getItem(key) === "pages" ? "pages" : "scroll"
  } catch {
    return "scroll"
  }
}
