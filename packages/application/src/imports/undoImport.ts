import { DateTime, Effect } from "effect"
import { transact } from "../acting/transact.ts"
import { followImport } from "../jobs/followImport.ts"
import type { AuditNote } from "../ports/AuditLog.ts"
import { dayJudged } from "../runs/dayJudged.ts"

export interface UndoRequest {
  /** Identifies the undoing, which is an import of its own. */
  readonly id: string
  /** The import that is undone. */
  readonly undoOf: string
  /** How many rows it may have changed; null for any number. */
  readonly most: number | null
  /** Identifies the run that is ordered behind it, where one is. */
  readonly run?: string
}

/**
 * Undoes an import as a unit: its rows say again what they said before, and those that it added are withdrawn. Refused
 * where anything was changed since. What that touches is judged at once, as far as a write is; the run behind it judges the rest.
 */
export const undoImport = Effect.fn("undoImport")(function* (request: UndoRequest) {
  const { id, undoOf, most } = request
  const asOf = yield* dayJudged
  return yield* transact("ledger.import", ({ ledgers: writes, jobs }, reach) =>
    Effect.gen(function* () {
      const startedAt = DateTime.formatIso(yield* DateTime.now)
      const sheets = yield* writes.undoImport(reach, { id, undoOf, most, startedAt })
      const { opened, resolved, more } = yield* writes.judge(asOf)
      yield* writes.settle
      const finishedAt = DateTime.formatIso(yield* DateTime.now)
      yield* writes.finishImport({ id, startedAt, finishedAt, files: [], sheets, problems: 0 })
      const run = request.run === undefined ? null : yield* followImport(jobs, request.run, sheets)
      const note: AuditNote = {
        action: "import.undo",
        object: { kind: "import", id: undoOf },
        area: reach.area,
        after: { by: id, sheets, ...(run === null ? {} : { run }) }
      }
      return { value: { id, undoOf, asOf, sheets, opened, resolved, more }, notes: [note] as const }
    })
  )
})
