import { assessRowEndpoint } from "@wengang/contract/endpoints/rows.ts"
import { fingerprintOf } from "@wengang/domain/findings/Suspicion.ts"
import { createSignal } from "solid-js"
import { call } from "../api/call.ts"
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
  const judging = new Judging(pause)
  const [isAlone, setAlone] = createSignal(false)
  /** The rows that were judged without the server. */
  const alone = new Set<string>()
  const link = reconnecting(() => {
    for (const row of [...alone]) askServer(row)
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
  const askServer = (row: string) =>
    judging.begin(row, async () => {
      const writes = writesOf(row) ?? []
      if (writes.length === 0) {
        return () => {
          noLonger(row)
          tell(row, undefined)
        }
      }
      try {
        const [served] = await Promise.all([judgedByServer(writes), facts.want([[row, wantedOf(writes)]])])
        return () => {
          reached(row)
          tell(row, saidBy(joined(judged(row), served), writes))
        }
      } catch (error) {
        const isLost = isUnreachable(error)
        return () => {
          if (!isLost) {
            reached(row)
            return tell(row, error instanceof Refusal ? { verdicts: [], error } : undefined)
          }
          alone.add(row)
          setAlone(true)
          link.lost()
          tellPage(row)
        }
      }
    })
  return {
    /** Fetches the facts of rows before somebody writes in them. */
    prepare: (rows: Iterable<readonly [row: string, wanted: WantedFacts]>) => void facts.want(rows),
    begin: async (rows: ReadonlyArray<string>) => {
      for (const row of rows) askServer(row)
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

/** What fails once a row is saved, and what of it failed before. */
interface Found {
  readonly opened: ReadonlyArray<Verdict>
  readonly standing: ReadonlyArray<Verdict>
}

function saidBy({ opened, standing }: Found, writes: ReadonlyArray<RowWrite>): RowSaid {
  const isOpened = new Set(opened.map(fingerprintOf))
  const drafts = writes.map(draftOf)
  const before = standing.filter((verdict) => !isOpened.has(fingerprintOf(verdict)) && isWarning(verdict))
  return { verdicts: opened, standing: before.filter((verdict) => drafts.some((draft) => concerns(verdict, draft))) }
}

async function judgedByServer(writes: ReadonlyArray<RowWrite>): Promise<Found> {
  const answers = await Promise.all(
    writes.map((write) =>
      call(assessRowEndpoint, { params: { ledger: write.ledger }, body: { values: draftOf(write).values } })
    )
  )
  const standing = answers.flatMap((answer) => answer.standing)
  return {
    opened: answers.flatMap(({ opened }) => opened),
    standing: [...new Map(standing.map((verdict) => [fingerprintOf(verdict), verdict])).values()]
  }
}

/** The page judges all that is written of a row together, the server row by row: what both know, the page knows better. */
function joined(page: Judged | undefined, served: Found): Found {
  if (page === undefined) return served
  const further = (verdict: Verdict) => !page.judged.has(fingerprintOf(verdict))
  return {
    opened: [...page.opened, ...served.opened.filter(further)],
    standing: [...page.standing, ...served.standing.filter(further)]
  }
}
