import { batch, createMemo, createSignal } from "solid-js"
import { createStore, unwrap } from "solid-js/store"
import type { Draft } from "../forms/draft.ts"
import { type Action, noHistory, redo, type Step, undo, withDone } from "./history.ts"

/** What is written into a cell. */
export interface Written {
  readonly row: string
  readonly column: string
  readonly text: string
}

interface Base {
  /** What stands in a cell, as people write it. */
  readonly standing: (row: string, column: string) => string
  /** Makes a text that was written, and is no more being typed, what the sheet keeps of it. */
  readonly tidied: (column: string, text: string) => string
  /** Told the rows in which something was written. */
  readonly onWritten?: (rows: ReadonlyArray<string>) => void
}

type Texts = Record<string, string | undefined>

/** Keys of rows that do not stand yet begin with it. */
const fresh = "+"

/** Whether a row does not stand yet. */
export function isFresh(row: string): boolean {
  return row.startsWith(fresh)
}

/**
 * What somebody writes over the rows of a grid: texts by cell, kept as a draft, with a history that takes whole actions
 * back. What is being typed becomes an action when it is settled.
 */
export function createSheet(draft: Draft, { standing, tidied, onWritten }: Base) {
  const [texts, setTexts] = createStore<Texts>({ ...draft.read() })
  const [history, setHistory] = createSignal(noHistory)
  const [typing, setTyping] = createSignal<{ readonly cell: string; readonly before: string | undefined }>()

  const typed = (row: string, column: string) => texts[cellOf(row, column)]
  const text = (row: string, column: string) => typed(row, column) ?? standing(row, column)
  /** The text to come back to: over a row that stands, what it said then, though somebody may save something else meanwhile. */
  const former = (row: string, column: string) =>
    typed(row, column) ?? (isFresh(row) ? undefined : standing(row, column))

  const apply = (action: Action) => {
    batch(() => {
      for (const { cell, after } of action) setTexts(cell, after)
    })
    keep()
    onWritten?.([...new Set(action.map(({ cell }) => rowIn(cell)))])
  }
  /** What is more than stands already, which is all that a draft has to keep. */
  const unsaved = () =>
    Object.entries(unwrap(texts)).filter(([cell, now]) => now !== standing(rowIn(cell), columnIn(cell)))
  const keep = () => {
    const some = unsaved()
    if (some.length === 0) draft.forget()
    else draft.keep(Object.fromEntries(some) as Readonly<Record<string, string>>)
  }
  const [restored, setRestored] = createSignal(unsaved().length > 0)
  const take = (step: Step | undefined) => {
    if (step === undefined) return undefined
    setHistory(step.history)
    apply(step.action)
    const cell = step.action[0]?.cell
    return cell === undefined ? undefined : { row: rowIn(cell), column: columnIn(cell) }
  }

  /** Writes cells as one action. */
  const write = (written: ReadonlyArray<Written>) => {
    const action = written.map(({ row, column, text: after }) => ({
      cell: cellOf(row, column),
      before: former(row, column),
      after: tidied(column, after)
    }))
    setHistory(withDone(history(), action))
    apply(action)
  }
  /** A letter more or less in a cell. */
  const type = (row: string, column: string, after: string) => {
    const cell = cellOf(row, column)
    if (typing()?.cell !== cell) {
      settle()
      setTyping({ cell, before: former(row, column) })
    }
    apply([{ cell, before: undefined, after }])
  }
  /** What was being typed is now an action of its own. */
  const settle = () => {
    const now = typing()
    if (now === undefined) return
    setTyping(undefined)
    const column = columnIn(now.cell)
    const raw = texts[now.cell] ?? ""
    const after = tidied(column, raw)
    setHistory(withDone(history(), [{ ...now, after }]))
    if (after === raw) onWritten?.([rowIn(now.cell)])
    else apply([{ cell: now.cell, before: raw, after }])
  }
  /** Gives back what was in the cell before somebody began to type there. */
  const giveBack = () => {
    const now = typing()
    if (now === undefined) return
    setTyping(undefined)
    apply([{ cell: now.cell, before: undefined, after: now.before }])
  }
  /** Lets go of texts that were saved, where nothing else was typed meanwhile. */
  const drop = (row: string, sent: Readonly<Record<string, string>>) => {
    batch(() => {
      for (const [column, was] of Object.entries(sent)) {
        if (typed(row, column) === was) setTexts(cellOf(row, column), undefined)
      }
    })
    keep()
  }
  /** Writes over a row that stands what was written in one that did not, and is the same. */
  const move = (from: string, to: string, sent: Readonly<Record<string, string>>) => {
    dropRow(from)
    apply(Object.entries(sent).map(([column, after]) => ({ cell: cellOf(to, column), before: undefined, after })))
  }
  /** Lets go of all that was written in a row. */
  const dropRow = (row: string) => {
    batch(() => {
      for (const cell of Object.keys(unwrap(texts))) if (rowIn(cell) === row) setTexts(cell, undefined)
    })
    keep()
  }
  /** Lets go of all that was written, and of what was done. */
  const discard = () => {
    batch(() => {
      for (const cell of Object.keys(unwrap(texts))) setTexts(cell, undefined)
      setHistory(noHistory)
      setRestored(false)
      setTyping(undefined)
    })
    draft.forget()
  }
  /** The rows that do not stand yet and in which something was written, in the order in which they came. */
  const added = createMemo(
    (): ReadonlyArray<string> => [...new Set(Object.keys(texts).map(rowIn).filter(isFresh))],
    [],
    {
      equals: (before, after) => before.join("\n") === after.join("\n")
    }
  )
  /** The key of a row that is yet to be added; `ahead` tells several apart. */
  const nextRow = (ahead = 0) => {
    const taken = added().map((row) => Number(row.slice(fresh.length)) || 0)
    return `${fresh}${Math.max(0, ...taken) + 1 + ahead}`
  }
  return {
    text,
    typed,
    isChanged: (row: string, column: string) => text(row, column).trim() !== standing(row, column),
    isTyping: (row: string, column: string) => typing()?.cell === cellOf(row, column),
    write,
    type,
    settle,
    giveBack,
    undo: () => {
      settle()
      return take(undo(history()))
    },
    redo: () => take(redo(history())),
    canUndo: () => history().done.length > 0 || typing() !== undefined,
    canRedo: () => history().undone.length > 0,
    forgetHistory: () => setHistory(noHistory),
    drop,
    dropRow,
    move,
    discard,
    restored,
    added,
    nextRow
  }
}

export type Sheet = ReturnType<typeof createSheet>

function cellOf(row: string, column: string): string {
  return `${row}.${column}`
}

function rowIn(cell: string): string {
  return cell.slice(0, cell.lastIndexOf("."))
}

function columnIn(cell: string): string {
  return cell.slice(cell.lastIndexOf(".") + 1)
}
