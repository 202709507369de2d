import { keyOf } from "@wengang/domain/ledgers/Ledger.ts"
import { type LedgerName, ledgerOf } from "@wengang/domain/ledgers/ledgers.ts"
import { Effect, Stream } from "effect"
import { Failure, failure } from "../Failure.ts"
import type { LedgerWrites, SheetCount } from "../ports/LedgerStore.ts"
import { checkLengths } from "./checkLengths.ts"
import { checkMasks } from "./checkMasks.ts"
import { checkParameters } from "./checkParameters.ts"
import { type Bringer, checkReach } from "./checkReach.ts"
import { checkReferences } from "./checkReferences.ts"
import { checkWindows } from "./checkWindows.ts"
import type { ImportProblem, Incoming, IncomingRow } from "./Incoming.ts"
import { duplicateKey } from "./problems.ts"

export interface ImportReport {
  readonly sheets: Readonly<Record<string, SheetCount>>
  readonly errors: ReadonlyArray<ImportProblem>
}

type TakingWrites = Pick<LedgerWrites, "missing" | "claim" | "save" | "stored" | "windows">

/** Writes the good rows of what comes in, and tells what was done and what is wrong with the others. */
export const takeIncoming = Effect.fnUntraced(function* (
  incoming: AsyncIterable<Incoming>,
  writes: TakingWrites,
  addArea: (code: string, name: string) => void,
  bringer: Bringer | null = null
) {
  const tally = new Tally()
  yield* Stream.fromAsyncIterable(incoming, asFailure).pipe(
    Stream.runForEach((one) => take(one, tally, writes, addArea, bringer))
  )
  return tally.report()
})

const take = Effect.fnUntraced(function* (
  incoming: Incoming,
  tally: Tally,
  writes: TakingWrites,
  addArea: (code: string, name: string) => void,
  bringer: Bringer | null
) {
  if (incoming.type === "sheet") return tally.sheet(incoming.ledger)
  if (incoming.type === "problem") return tally.problem(incoming.problem)
  const { ledger } = incoming
  const rows = yield* checkMasks(ledger, incoming.rows, writes)
  const unknown = yield* checkReferences(ledger, rows, writes)
  const unfit = ledger === "parameter" ? yield* parameterProblems(rows, writes) : none
  const known = rows.filter((row) => !unknown.has(row))
  const foreign = bringer === null ? none : yield* checkReach(ledger, known, bringer)
  const further = [unknown, unfit, foreign, yield* checkLengths(ledger, rows, writes)]
  const keys = new Set(rows.flatMap((row) => keyIn(ledger, row) ?? []))
  const claimed = new Set(yield* writes.claim(ledger, [...keys]))
  const problemsOf = (row: IncomingRow) => further.flatMap((problems) => problems.get(row) ?? [])
  const good = tally.take({ ...incoming, rows }, claimed, problemsOf)
  const operations = yield* writes.save(
    ledger,
    good.map((row) => row.values)
  )
  for (const operation of operations) tally.count(ledger, operation)
  if (ledger === "area") for (const { values } of good) addArea(String(values.code), String(values.name))
})

/** What is wrong with rows of 参数, as they would stand beside the windows that are set. */
export const parameterProblems = Effect.fnUntraced(function* (
  rows: ReadonlyArray<IncomingRow>,
  writes: Pick<LedgerWrites, "windows">
) {
  const unfit = checkParameters(rows)
  const fit = rows.filter((row) => row.problems.length === 0 && !unfit.has(row))
  return new Map([...unfit, ...checkWindows(fit, yield* writes.windows)])
})

type Counter = { -readonly [K in keyof SheetCount]: number }

/** What has been read so far: counts by sheet, and problems. */
class Tally {
  private readonly counts = new Map<LedgerName, Counter>()
  private readonly problems: Array<ImportProblem> = []

  sheet(ledger: LedgerName): void {
    if (!this.counts.has(ledger)) {
      this.counts.set(ledger, { rows: 0, added: 0, changed: 0, unchanged: 0, rejected: 0 })
    }
  }

  problem(problem: ImportProblem): void {
    this.problems.push(problem)
  }

  count(ledger: LedgerName, what: keyof SheetCount): void {
    this.sheet(ledger)
    const counter = this.counts.get(ledger)
    if (counter !== undefined) counter[what]++
  }

  /** The rows that have no problem and whose key comes for the first time; the others are reported with all problems. */
  take(
    { ledger, rows, file }: Incoming & { readonly type: "rows" },
    claimed: Set<string>,
    furtherProblems: (row: IncomingRow) => ReadonlyArray<ImportProblem>
  ): ReadonlyArray<IncomingRow> {
    return rows.filter((row) => {
      this.count(ledger, "rows")
      const problems = [...row.problems, ...furtherProblems(row)]
      const key = keyIn(ledger, row)
      if (key !== undefined) {
        if (claimed.has(key)) problems.push(duplicateKey(ledger, row))
        claimed.add(key)
      }
      if (problems.length === 0) return true
      this.count(ledger, "rejected")
      this.problems.push(...(file === undefined ? problems : problems.map((problem) => ({ file, ...problem }))))
      return false
    })
  }

  report(): ImportReport {
    const sheets = [...this.counts].map(([ledger, counter]) => [ledgerOf(ledger).sheet, counter] as const)
    return { sheets: Object.fromEntries(sheets), errors: this.problems }
  }
}

/** The key of a row all parts of which could be read. */
function keyIn(ledger: LedgerName, { values }: IncomingRow): string | undefined {
  const { key, fields } = ledgerOf(ledger)
  const whole = key.every((name) => name in values && (values[name] !== null || fields[name]?.required === false))
  return whole ? keyOf(ledgerOf(ledger), values) : undefined
}

const none: ReadonlyMap<IncomingRow, ReadonlyArray<ImportProblem>> = new Map()

function asFailure(error: unknown): Failure {
  if (error instanceof Failure) return error
  return failure("unreadable-input", "文件无法读取。", "The file could not be read.", error)
}
