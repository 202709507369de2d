import { type Accessor, batch, createMemo, createSignal, type Setter, untrack } from "solid-js"
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
 * The rows of a list from `first` on. One that leaves is used again for one that comes: its cells are written anew instead
 * of being made. While somebody scrolls it keeps its place among the others, as a browser lays out and draws from scratch
 * what is moved in the document; in the order of the list they are when nobody does.
 */
export function createRecycled(
  first: Accessor<number>,
  rows: Accessor<ReadonlyArray<LedgerRow>>,
  still: Accessor<boolean>
): Accessor<ReadonlyArray<ShownRow>> {
  let slots: ReadonlyArray<Recycled> = []
  const drawn = createMemo(() => {
    slots = recycled(slots, first(), rows())
    return slots
  })
  const inOrder = (all: ReadonlyArray<Recycled>) => [...all].sort((one, other) => one.at() - other.at())
  return createMemo(() => {
    const now = drawn()
    if (!still()) return now
    slots = untrack(() => inOrder(now))
    return slots
  })
}

/** The rows from `from` on, in the places of those that were there before as far as they go. */
function recycled(before: ReadonlyArray<Recycled>, from: number, rows: ReadonlyArray<LedgerRow>) {
  const places = untrack(() => before.map((one) => one.at()))
  const stays = (at: number) => at >= from && at < from + rows.length
  const there = new Set(places.filter(stays))
  const coming = rows.flatMap((row, offset) => (there.has(from + offset) ? [] : [{ row, at: from + offset }])).reverse()
  return batch(() => {
    const kept = before.flatMap((one, index) => {
      if (stays(places[index] ?? -1)) return [one]
      const next = coming.pop()
      if (next === undefined) return []
      one.setRow(() => next.row)
      one.setAt(next.at)
      return [one]
    })
    return [...kept, ...coming.reverse().map(({ row, at }) => made(row, at))]
  })
}

function made(row: LedgerRow, at: number): Recycled {
  const [shownRow, setRow] = createSignal(row)
  const [place, setAt] = createSignal(at)
  return { row: shownRow, at: place, setRow, setAt }
}
