import { ledgerOf, ofSheet } from "@wengang/domain/ledgers/ledgers.ts"
import type { JobResult } from "../jobs/StoredJob.ts"
import type { ImportProblem } from "./Incoming.ts"
import type { ImportReport } from "./takeIncoming.ts"

/** The most problems that a report kept in the database lists. */
export const mostListed = 1000

/** What an import did, to be kept: counts by sheet and the first problems, without what may tell who somebody is. */
export function reportedImport({ sheets, errors }: ImportReport, taken: boolean): JobResult {
  return {
    taken,
    sheets,
    errors: errors.slice(0, mostListed).map(withoutPersons),
    furtherErrors: Math.max(0, errors.length - mostListed)
  }
}

/** A problem as it may be kept: reasons that repeat a value that is left out do so no more. */
function withoutPersons(problem: ImportProblem): ImportProblem {
  const value = harmless(problem)
  const left = value === null && problem.value !== null && problem.value !== "" ? problem.value : undefined
  const plain = (text: string) =>
    (left === undefined ? text : text.replaceAll(left, "…")).replace(/(\d[\s-]?){10,}[\dXx]/gu, "…")
  const { column, reason } = problem
  return {
    ...problem,
    column: column === null ? null : plain(column),
    value,
    reason: { zh: plain(reason.zh), en: plain(reason.en) }
  }
}

/** Kinds of cells that hold, where they are filled in as they should be, names and numbers of people. */
const personal: ReadonlySet<string> = new Set(["text", "phone", "idNumber"])

/**
 * The cell as written where it can be neither a name, nor a phone, nor an identity number, in whatever column that may
 * have strayed; null otherwise. Row and column still tell where it is.
 */
function harmless({ sheet, column, value }: ImportProblem): string | null {
  if (value === null) return null
  const ledger = ofSheet(sheet)
  const fields = ledger === undefined ? [] : Object.values(ledgerOf(ledger).fields)
  const field = fields.find(({ label }) => label === column)
  if (field === undefined || personal.has(field.kind)) return null
  // What is part of a choice is nobody's name, and would be left out of the choices that the reason lists.
  if (Object.values(field.choices ?? {}).some((label) => label.includes(value))) return value
  const mayName = /[^\w\s.,:/%+年月日*-]/u.test(value)
  return mayName || /(\d[\s-]?){11}/u.test(value) ? null : value
}
