import { DateTime, Effect } from "effect"
import { Areas } from "../Areas.ts"
import { transact } from "../acting/transact.ts"
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
  const startedAt = DateTime.formatIso(yield* DateTime.now)
  return yield* transact("ledger.import", ({ ledgers: writes }) =>
    Effect.gen(function* () {
      yield* writes.beginImport({ id: request.id, startedAt })
      const report = yield* takeIncoming(request.incoming, writes, areas.add)
      if (request.strict && report.errors.length > 0) return yield* Effect.fail(new StrictRefusal(undone(report)))
      yield* writes.finishImport({
        id: request.id,
        startedAt,
        finishedAt: DateTime.formatIso(yield* DateTime.now),
        files: request.files,
        sheets: report.sheets,
        problems: report.errors.length
      })
      return { value: report, notes: [noteOf(request, report)] }
    })
  )
})

function noteOf({ id, files, strict }: ImportRequest, { sheets, errors }: ImportReport): AuditNote {
  const after = { files, strict, sheets, rejected: errors.length }
  return { action: "import.take", object: { kind: "import", id }, area: null, after }
}

/** The report of an import of which nothing went in. */
function undone({ sheets, errors }: ImportReport): ImportReport {
  const none = Object.entries(sheets).map(([sheet, counts]) => [sheet, { ...counts, added: 0, changed: 0 }] as const)
  return { sheets: Object.fromEntries(none), errors }
}
