import { fingerprintOf } from "@wengang/domain/findings/Suspicion.ts"
import { createSignal } from "solid-js"
import { isUnreachable, Refusal } from "../api/Refusal.ts"
import { reconnecting } from "../api/reconnecting.ts"
import { concerns } from "../judging/concerns.ts"
import type { Judged } from "../judging/judgeDrafts.ts"
import { isWarning } from "../judging/remarks.ts"
import { SheetFacts } from "../judging/SheetFacts.ts"
import { type WantedFacts, wantedBy } from "../judging/WantedFacts.ts"
import type { Verdict } from "../ledgers/rows.ts"
import { draftOf } from "./draftOf.ts"
import { Judging } from "./Judging.ts"
import { type Found, judgedByServer } from "./judgedByServer.ts"
import type { RowWrite } from "./saveRows.ts"
import type { RowSaid } from "./saving.ts"

/** How long the keyboard rests before the server is asked what only it can know, in milliseconds. */
const pause = 400

/** As many rows are judged in one go: fewer than a frame takes on a slow machine. */
const atOnce = 8

interface Base {
  /** What of a row would be written; undefined where a cell cannot be read. */
  readonly writesOf: (row: string) => ReadonlyArray<RowWrite> | undefined
  readonly tell: (row: string, said: RowSaid | undefined) => void
}

/**
 * Judges the rows of a sheet as they are written, by the kernel at each key; after a rest the server is asked for what
 * lies beyond a household. What was said of a row before counts no more.
 */
export function judgeRows({ writesOf, tell }: Base) {
  const facts = new SheetFacts()
  const [isAlone, setAlone] = createSignal(false)
  /** The rows that were judged without the server. */
  const alone = new Set<string>()
  const link = reconnecting(() => {
    for (const row of [...alone]) judging.begin(row)
  })
  const noLonger = (row: string) => {
    alone.delete(row)
    if (alone.size > 0) return
    setAlone(false)
    link.back()
  }
  const reached = (row: string) => {
    alone.delete(row)
    setAlone(false)
    link.back()
  }

  const judged = (row: string) => {
    const writes = writesOf(row) ?? []
    return writes.length === 0 ? undefined : facts.judge(row, writes.map(draftOf), wantedOf(writes))
  }
  const tellPage = (row: string) => {
    const page = judged(row)
    tell(row, page && saidBy(page, writesOf(row) ?? []))
  }
  const tellWithout = (row: string, error: unknown) => {
    if (!isUnreachable(error)) {
      reached(row)
      return tell(row, error instanceof Refusal ? { verdicts: [], error } : undefined)
    }
    alone.add(row)
    setAlone(true)
    link.lost()
    tellPage(row)
  }
  const judging = new Judging(pause, async (rows) => {
    const written = new Map(rows.map((row) => [row, writesOf(row) ?? []]))
    const found = await ask([...written].filter(([, writes]) => writes.length > 0))
    return (row) => {
      const writes = written.get(row) ?? []
      if (writes.length === 0) {
        noLonger(row)
        return tell(row, undefined)
      }
      const answer = found(writes)
      if (answer instanceof Error) return tellWithout(row, answer)
      reached(row)
      tell(row, saidBy(joined(judged(row), answer), writes))
    }
  })
  /** What the server says of each row, once the facts of all are at hand. */
  const ask = async (rows: ReadonlyArray<readonly [row: string, writes: ReadonlyArray<RowWrite>]>) => {
    try {
      const [found] = await Promise.all([
        judgedByServer(rows.flatMap(([, writes]) => writes)),
        facts.want(rows.map(([row, writes]) => [row, wantedOf(writes)]))
      ])
      return found
    } catch (error) {
      return () => error as Error
    }
  }
  return {
    /** Fetches the facts of rows before somebody writes in them. */
    prepare: (rows: Iterable<readonly [row: string, wanted: WantedFacts]>) => void facts.want(rows),
    begin: async (rows: ReadonlyArray<string>) => {
      for (const row of rows) judging.begin(row)
      for (const row of rows.slice(atOnce)) tell(row, undefined)
      for (let from = 0; from < rows.length; from += atOnce) {
        if (from > 0) await new Promise((resume) => setTimeout(resume))
        for (const row of rows.slice(from, from + atOnce)) if (judging.isUnder(row)) tellPage(row)
      }
    },
    end: (row: string) => {
      noLonger(row)
      judging.end(row)
    },
    /** Something was saved: the facts are others now. */
    again: () => facts.again(pause),
    /** Whether the server could not be reached, so that the page judges by what it has. */
    isAlone
  }
}

function wantedOf(writes: ReadonlyArray<RowWrite>): WantedFacts {
  const [first, ...others] = writes.map((write) => wantedBy(draftOf(write), write.stands?.values))
  if (first === undefined) return wantedBy({ ledger: "pay", values: {} })
  const parts = Object.entries(first) as unknown as ReadonlyArray<[keyof WantedFacts, ReadonlyArray<string>]>
  return Object.fromEntries(
    parts.map(([part, keys]) => [part, [...keys, ...others.flatMap((one) => one[part])]])
  ) as unknown as WantedFacts
}

function saidBy({ opened, standing }: Found, writes: ReadonlyArray<RowWrite>): RowSaid {
  const isOpened = new Set(opened.map(fingerprintOf))
  const drafts = writes.map(draftOf)
  const before = standing.filter((verdict) => !isOpened.has(fingerprintOf(verdict)) && isWarning(verdict))
  return { verdicts: opened, standing: before.filter((verdict) => drafts.some((draft) => concerns(verdict, draft))) }
}

/** The page judges all that is written of a row together, the server ledger by ledger: what both know, the page knows better. */
function joined(page: Judged | undefined, served: Found): Found {
  if (page === undefined) return served
  const further = (verdict: Verdict) => !page.judged.has(fingerprintOf(verdict))
  return {
    opened: [...page.opened, ...served.opened.filter(further)],
    standing: [...page.standing, ...served.standing.filter(further)]
  }
}
