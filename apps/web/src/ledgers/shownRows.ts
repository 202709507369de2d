import { type Accessor, batch, createMemo, createSignal, type Setter } from "solid-js"
import type { LedgerRow } from "./rows.ts"

/** A row of a table as it is drawn: which it is may change, while its cells stay. */
export interface ShownRow {
  readonly row: Accessor<LedgerRow>
  /** Its place in the whole list, from 0. */
  readonly at: Accessor<number>
}

/** Rows that stay what they are. */
export function shownAsTheyAre(rows: ReadonlyArray<LedgerRow>): ReadonlyArray<ShownRow> {
  return rows.map((row, at) => ({ row: () => row, at: () => at }))
}

interface Recycled extends ShownRow {
  readonly setRow: Setter<LedgerRow>
  readonly setAt: Setter<number>
}

/**
 * The rows of a list from `first` on, in their order. One that leaves is used again for one that comes: its cells are
 * written anew instead of being made, which takes a tenth of the time.
 */
export function createRecycled(first: Accessor<number>, rows: Accessor<ReadonlyArray<LedgerRow>>) {
  let shown = new Map<number, Recycled>()
  return createMemo((): ReadonlyArray<ShownRow> => {
    const from = first()
    const now = rows()
    const next = new Map<number, Recycled>()
    const free: Array<Recycled> = []
    for (const [at, one] of shown) {
      if (at >= from && at < from + now.length) next.set(at, one)
      else free.push(one)
    }
    batch(() => {
      for (const [offset, row] of now.entries()) {
        const at = from + offset
        if (next.has(at)) continue
        const one = free.pop() ?? made(row, at)
        one.setRow(() => row)
        one.setAt(at)
        next.set(at, one)
      }
    })
    shown = next
    return now.map((_, offset) => next.get(from + offset) as Recycled)
  })
}

function made(row: LedgerRow, at: number): Recycled {
  const [shownRow, setRow] = createSignal(row)
  const [place, setAt] = createSignal(at)
  return { row: shownRow, at: place, setRow, setAt }
}
