import { createSignal } from "solid-js"

const keyOf = (ledger: string) => `wengang.columns.${ledger}`

const [hidden, setHidden] = createSignal<ReadonlyMap<string, ReadonlySet<string>>>(new Map())

/** The columns of a ledger that the reader does not want to see; this browser remembers them. */
export function hiddenColumns(ledger: string): ReadonlySet<string> {
  return hidden().get(ledger) ?? remembered(ledger)
}

/** Shows a column from now on, or hides it. */
export function showColumn(ledger: string, column: string, shown: boolean): void {
  const next = new Set(hiddenColumns(ledger))
  if (shown) next.delete(column)
  else next.add(column)
  setHidden(new Map(hidden()).set(ledger, next))
  try {
    localStorage.setItem(keyOf(ledger), JSON.stringify([...next]))
  } catch {
    // A browser that keeps nothing shows all columns the next time.
  }
}

function remembered(ledger: string): ReadonlySet<string> {
  try {
    const names: unknown = JSON.parse(localStorage.getItem(keyOf(ledger)) ?? "[]")
    return new Set(Array.isArray(names) ? names.map(String) : [])
  } catch {
    return new Set()
  }
}
