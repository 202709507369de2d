import { createSignal } from "solid-js"
import type { LedgerRow, RowPageAnswer } from "./rows.ts"

/** Rows that were fetched so far, page after page, each page beginning after the row that the last one ended with. */
export interface RowStream {
  /** The rows from one index to another, those that are there. */
  readonly slice: (from: number, to: number) => ReadonlyArray<LedgerRow>
  readonly count: () => number
  /** How many there are in all, as far as the server counts. */
  readonly total: () => number | undefined
  /** Whether all rows are there. */
  readonly done: () => boolean
  readonly error: () => unknown
  /** Fetches the next page, unless one is under way or there is none. */
  readonly more: () => Promise<void>
}

/** A stream of what a question answers page by page. */
export function rowStream(ask: (after: string | undefined) => Promise<RowPageAnswer>): RowStream {
  const rows: Array<LedgerRow> = []
  const [count, setCount] = createSignal(0)
  const [total, setTotal] = createSignal<number>()
  const [done, setDone] = createSignal(false)
  const [error, setError] = createSignal<unknown>()
  let after: string | undefined
  let busy = false
  const more = async () => {
    if (busy || done()) return
    busy = true
    setError(undefined)
    try {
      const page = await ask(after)
      rows.push(...page.rows)
      after = page.next ?? undefined
      setTotal(page.total)
      setDone(page.next === null)
      setCount(rows.length)
    } catch (refusal) {
      setError(refusal)
    } finally {
      busy = false
    }
  }
  return {
    slice: (from, to) => {
      count()
      return rows.slice(from, to)
    },
    count,
    total,
    done,
    error,
    more
  }
}
