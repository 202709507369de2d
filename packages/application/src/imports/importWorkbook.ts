import type { AreaCode } from "@wengang/domain/values/Area.ts"
import { DateTime, Effect } from "effect"
import { Areas } from "../Areas.ts"
import { Acting } from "../acting/Acting.ts"
import { transact } from "../acting/transact.ts"
import { followImport } from "../jobs/followImport.ts"
import type { JobResult } from "../jobs/StoredJob.ts"
import type { AuditNote } from "../ports/AuditLog.ts"
import type { ImportedFile } from "../ports/LedgerStore.ts"
import type { Incoming } from "./Incoming.ts"
import { type ImportReport, takeIncoming } from "./takeIncoming.ts"

export type { ImportReport } from "./takeIncoming.ts"

export interface ImportRequest {
  /** Identifies the import in the journal. */
  readonly id: string
  readonly files: ReadonlyArray<ImportedFile>
  readonly incoming: AsyncIterable<Incoming>
  /** Whether any error means that nothing goes in. */
  readonly strict: boolean
  /** Identifies the run that is ordered behind the import, where one is: at the console whoever imports verifies. */
  readonly run?: string
  /** What the job of the import's id gives, where it is one: it ends together with what is written. */
  readonly resultOfJob?: (report: ImportReport) => JobResult
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
  const areas = yield* Areas
  const { actor } = yield* Acting
  const startedAt = DateTime.formatIso(yield* DateTime.now)
  return yield* transact("ledger.import", ({ ledgers: writes, jobs }, reach) =>
    Effect.gen(function* () {
      yield* writes.beginImport({ id: request.id, startedAt, area: reach.area })
      const report = yield* takeIncoming(request.incoming, writes, areas.add, { actor, reach, places: writes.places })
      if (request.strict && report.errors.length > 0) return yield* Effect.fail(new StrictRefusal(undone(report)))
      yield* writes.finishImport({
        id: request.id,
        startedAt,
        finishedAt: DateTime.formatIso(yield* DateTime.now),
        files: request.files,
        sheets: report.sheets,
        problems: report.errors.length
      })
      if (request.resultOfJob !== undefined) yield* jobs.settle(request.id, request.resultOfJob(report))
      const run = request.run === undefined ? null : yield* followImport(jobs, request.run, report.sheets)
      return { value: report, notes: [noteOf(request, report, reach.area, run)] }
    })
  )
})

function noteOf(
  { id, files, strict }: ImportRequest,
  { sheets, errors }: ImportReport,
  area: AreaCode | null,
  run: string | null
): AuditNote {
  const after = { files, strict, sheets, rejected: errors.length, ...(run === null ? {} : { run }) }
  return { action: "import.take", object: { kind: "import", id }, area, after }
}

/** The report of an import of which nothing went in. */
function undone({ sheets, errors }: ImportReport): ImportReport {
  const none = Object.entries(sheets).map(([sheet, counts]) => [sheet, { ...counts, added: 0, changed: 0 }] as const)
  return { sheets: Object.fromEntries(none), errors }
}
