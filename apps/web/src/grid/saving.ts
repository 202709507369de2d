import { batch, createSignal } from "solid-js"
import { isUnreachable, Refusal } from "../api/Refusal.ts"
import { reconnecting } from "../api/reconnecting.ts"
import type { Remarks } from "../judging/remarks.ts"
import type { LedgerRow, Verdict } from "../ledgers/rows.ts"
import { words } from "./grid.words.ts"
import { perRow } from "./perRow.ts"
import { type Outcome, type RowWrite, saveRows } from "./saveRows.ts"
import type { Sheet } from "./sheet.ts"

/** What the rules, or the server, said of a row. */
export interface RowSaid {
  readonly verdicts: ReadonlyArray<Verdict>
  /** Warnings about the row that were there before. */
  readonly standing?: ReadonlyArray<Verdict>
  readonly error?: Refusal
  readonly saved?: boolean
  /** Whether what somebody wrote of its warnings stays with their suspicions. */
  readonly isRemarked?: boolean
}

/** What a person has to decide before a row is saved. */
export interface Decision {
  readonly write: RowWrite
  /** The row as somebody else has saved it meanwhile. */
  readonly current?: LedgerRow
  /** The verdicts for which it was not saved. */
  readonly refusing?: ReadonlyArray<Verdict>
}

/** How far saving has come, or came: rows saved, and rows that were to be. */
export interface Progress {
  readonly done: number
  readonly all: number
}

interface Base {
  readonly sheet: Sheet
  /** What is said of warnings, which goes along with the rows. */
  readonly remarks: Remarks
  /** What of a row is to be written; undefined where a cell cannot be read. Nothing is sent that stands already. */
  readonly writesOf: (row: string) => ReadonlyArray<RowWrite> | undefined
  /** Told the row that stands in a ledger now, behind a row of the grid; the key of that row, where it is another now. */
  readonly stands: (write: RowWrite, row: LedgerRow) => string
  /** Told before the answer to what was being judged may come late. */
  readonly onSaving?: (row: string) => void
}

/**
 * Saves the rows of a sheet. What is saved is let go of at once; what is not stays as it was typed, with what is to be
 * decided or was wrong. Where the server does not answer any more, the rest waits to be sent once more.
 */
export function createSaving({ sheet, remarks, writesOf, stands, onSaving }: Base) {
  const said = perRow<RowSaid>()
  const [decisions, setDecisions] = createSignal<ReadonlyArray<Decision>>([])
  const [progress, setProgress] = createSignal<Progress>()
  const [last, setLast] = createSignal<Progress>()
  const [error, setError] = createSignal<unknown>()
  /** What was not saved for want of an answer: each row as it stood then, and the reason for which it was saved. */
  let unsent: { readonly rows: ReadonlyMap<string, string>; readonly reason: string | null } | undefined
  const link = reconnecting(() => goOn())
  const written = (row: string) => JSON.stringify(writesOf(row)?.map(({ sent }) => sent))
  /** Saves what was not, as far as nobody has written in it since: that waits to be saved with the rest. */
  const goOn = () => {
    const { rows = new Map<string, string>(), reason = null } = unsent ?? {}
    const same = [...rows].filter(([row, was]) => written(row) === was).map(([row]) => row)
    if (same.length > 0) return void save(same, reason)
    setError(undefined)
    setLast(undefined)
  }

  const settle = (row: string) => setDecisions(decisions().filter(({ write }) => write.row !== row))
  const standing = (write: RowWrite, row: LedgerRow) => {
    const key = stands(write, row)
    sheet.drop(write.row, write.sent)
    // What was done to a row before it stood cannot be taken back any more.
    if (key !== write.row) sheet.forgetHistory()
    return key
  }
  /** Tells what became of a write; whether its row is saved as a whole. */
  const tell = (write: RowWrite, outcome: Outcome, left: Map<string, number>) => {
    const { row } = write
    const { written, opened, problem, current, remarked } = outcome
    left.set(row, (left.get(row) ?? 1) - 1)
    const before = said.of(row)
    const isFirst = before?.saved === undefined && before?.error === undefined
    const verdicts = [...(isFirst ? [] : (before?.verdicts ?? [])), ...opened]
    const standsAs = written === undefined ? row : batch(() => standing(write, written))
    const refusing =
      problem?.code === "refused-by-rules" ? (problem.details.verdicts as Decision["refusing"]) : undefined
    if (current !== undefined) setDecisions([...decisions(), { write, current }])
    else if (refusing !== undefined) setDecisions([...decisions(), { write, refusing }])
    const wrong = problem ?? (isFirst ? undefined : before?.error)
    said.tell(standsAs, {
      verdicts: [...verdicts, ...(refusing ?? [])],
      isRemarked: remarked || (!isFirst && before?.isRemarked === true),
      ...(wrong === undefined ? { saved: true } : { error: wrong })
    })
    const isWhole = left.get(row) === 0 && wrong === undefined
    if (isWhole) remarks.drop(row)
    return isWhole
  }
  const save = async (rows: ReadonlyArray<string>, reason: string | null = null) => {
    if (progress() !== undefined) return
    link.pause()
    const writes = rows.map((row) => [row, writesOf(row)] as const)
    for (const [row, some] of writes) {
      if (some === undefined)
        said.tell(row, { verdicts: said.of(row)?.verdicts ?? [], error: new Refusal(words.unreadable, 0) })
    }
    const sent = inOrder(writes.flatMap(([, some]) => some ?? []))
    const left = new Map<string, number>()
    for (const { row } of sent) {
      left.set(row, (left.get(row) ?? 0) + 1)
      onSaving?.(row)
      settle(row)
      said.tell(row, undefined)
    }
    const all = left.size + writes.filter(([, some]) => some === undefined).length
    let done = 0
    setError(undefined)
    setLast(undefined)
    setProgress({ done: 0, all })
    try {
      const options = { acknowledged: reason !== null, reason, remarksOf: remarks.sentWith }
      await saveRows(sent, options, (write, outcome) => {
        if (tell(write, outcome, left)) done++
        setProgress({ done, all })
      })
      link.back()
    } catch (refusal) {
      setError(refusal)
      const lost = [...left].filter(([, writes]) => writes > 0).map(([row]) => [row, written(row)] as const)
      unsent = { rows: new Map(lost), reason }
      if (isUnreachable(refusal)) link.lost()
      else link.back()
    }
    setLast({ done, all })
    setProgress(undefined)
  }
  return {
    said: said.of,
    tell: said.tell,
    /** Lets go of all that was said, and of what was to be decided. */
    forget: () => {
      said.forget()
      remarks.forget()
      setDecisions([])
      setLast(undefined)
      setError(undefined)
      link.back()
    },
    decisions,
    progress,
    /** What came of the last saving; undefined before the first. */
    last,
    error,
    /** Whether the server did not answer in the middle of it. */
    isLost: () => isUnreachable(error()),
    save,
    /** Saves what was typed over what somebody else has saved meanwhile. */
    keepMine: ({ write, current }: Decision) => {
      const { row, sent, values } = write
      settle(row)
      const key = current === undefined ? row : stands(write, current)
      if (key !== row) {
        sheet.forgetHistory()
        remarks.move(row, key)
        sheet.move(row, key, Object.fromEntries(Object.entries(sent).filter(([column]) => column in values)))
      }
      return save([key])
    },
    /** Lets what somebody else has saved stand. */
    keepTheirs: ({ write, current }: Decision) => {
      settle(write.row)
      remarks.drop(write.row)
      if (current !== undefined) batch(() => standing(write, current))
      said.tell(write.row, undefined)
    },
    /** Saves rows in spite of what the rules say, all for one reason. */
    saveAllTheSame: (some: ReadonlyArray<Decision>, reason: string) =>
      save([...new Set(some.map(({ write }) => write.row))], reason)
  }
}

export type Saving = ReturnType<typeof createSaving>

/** The writes ledger by ledger, as many rows go at once. */
function inOrder(writes: ReadonlyArray<RowWrite>): ReadonlyArray<RowWrite> {
  const ledgers = [...new Set(writes.map(({ ledger }) => ledger))]
  return ledgers.flatMap((one) => writes.filter(({ ledger }) => ledger === one))
}
