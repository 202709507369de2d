import { keyOf } from "@wengang/domain/ledgers/Ledger.ts"
import { type LedgerName, ledgerOf } from "@wengang/domain/ledgers/ledgers.ts"
import { DateTime, Effect, Stream } from "effect"
import { Areas } from "../Areas.ts"
import { Failure, failure } from "../Failure.ts"
import { type ImportedFile, LedgerStore, type LedgerWrites, type SheetCount } from "../ports/LedgerStore.ts"
import { checkParameters } from "./checkParameters.ts"
import { checkReferences } from "./checkReferences.ts"
import { checkWindows } from "./checkWindows.ts"
import type { ImportProblem, Incoming, IncomingRow } from "./Incoming.ts"
import { duplicateKey } from "./problems.ts"

export interface ImportReport {
  readonly sheets: Readonly<Record<string, SheetCount>>
  readonly errors: ReadonlyArray<ImportProblem>
}

export interface ImportRequest {
  /** Identifies the import in the journal. */
  readonly id: string
  readonly files: ReadonlyArray<ImportedFile>
  readonly incoming: AsyncIterable<Incoming>
  /** Whether any error means that nothing goes in. */
  readonly strict: boolean
}

/** Nothing went in, because there were errors and the import was strict. */
export class StrictRefusal {
  readonly _tag = "StrictRefusal"
  readonly report: ImportReport

  constructor(report: ImportReport) {
    this.report = report
  }
}

/**
 * Takes a workbook's good rows in one transaction, or none of them where `strict` and there was an error. Rows with
 * errors are left out whole and reported by sheet, row, column, value and reason.
 */
export const importWorkbook = Effect.fn("importWorkbook")(function* (request: ImportRequest) {
  const ledgers = yield* LedgerStore
  const areas = yield* Areas
  const startedAt = DateTime.formatIso(yield* DateTime.now)
  return yield* ledgers.transaction({ id: request.id, startedAt }, (writes) =>
    Effect.gen(function* () {
      const tally = new Tally()
      yield* Stream.fromAsyncIterable(request.incoming, asFailure).pipe(
        Stream.runForEach((incoming) => take(incoming, tally, writes, areas.add))
      )
      const report = tally.report()
      if (request.strict && report.errors.length > 0) return yield* Effect.fail(new StrictRefusal(undone(report)))
      yield* writes.finish({
        id: request.id,
        startedAt,
        finishedAt: DateTime.formatIso(yield* DateTime.now),
        files: request.files,
        sheets: report.sheets,
        problems: report.errors.length
      })
      return report
    })
  )
})

const take = Effect.fnUntraced(function* (
  incoming: Incoming,
  tally: Tally,
  writes: LedgerWrites,
  addArea: (code: string, name: string) => void
) {
  if (incoming.type === "sheet") return tally.sheet(incoming.ledger)
  if (incoming.type === "problem") return tally.problem(incoming.problem)
  const { ledger, rows } = incoming
  const unknown = yield* checkReferences(ledger, rows, writes)
  const unfit = ledger === "parameter" ? yield* parameterProblems(rows, writes) : none
  const good = tally.take(ledger, rows, (row) => [...(unknown.get(row) ?? []), ...(unfit.get(row) ?? [])])
  const operations = yield* writes.save(
    ledger,
    good.map((row) => row.values)
  )
  for (const operation of operations) tally.count(ledger, operation)
  if (ledger === "area") for (const { values } of good) addArea(String(values.code), String(values.name))
})

/** The report of an import of which nothing went in. */
function undone({ sheets, errors }: ImportReport): ImportReport {
  const none = Object.entries(sheets).map(([sheet, counts]) => [sheet, { ...counts, added: 0, changed: 0 }] as const)
  return { sheets: Object.fromEntries(none), errors }
}

const parameterProblems = Effect.fnUntraced(function* (rows: ReadonlyArray<IncomingRow>, writes: LedgerWrites) {
  const unfit = checkParameters(rows)
  const fit = rows.filter((row) => row.problems.length === 0 && !unfit.has(row))
  return new Map([...unfit, ...checkWindows(fit, yield* writes.windows)])
})

type Counter = { -readonly [K in keyof SheetCount]: number }

/** What has been read so far: counts by sheet, problems, and the keys that this import has already brought. */
class Tally {
  private readonly counts = new Map<LedgerName, Counter>()
  /** Of the ledger being read: sheets of one ledger come one after another. */
  private readonly keys = new Set<string>()
  private readonly problems: Array<ImportProblem> = []

  sheet(ledger: LedgerName): void {
    if (!this.counts.has(ledger)) {
      this.keys.clear()
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
    ledger: LedgerName,
    rows: ReadonlyArray<IncomingRow>,
    furtherProblems: (row: IncomingRow) => ReadonlyArray<ImportProblem>
  ): ReadonlyArray<IncomingRow> {
    return rows.filter((row) => {
      this.count(ledger, "rows")
      const problems = [...row.problems, ...furtherProblems(row)]
      const key = keyIn(ledger, row)
      if (key !== undefined) {
        if (this.keys.has(key)) problems.push(duplicateKey(ledger, row))
        this.keys.add(key)
      }
      if (problems.length === 0) return true
      this.count(ledger, "rejected")
      this.problems.push(...problems)
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
