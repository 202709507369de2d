import { type LedgerName, ledgerOf } from "@wengang/domain/ledgers/ledgers.ts"
import { Effect } from "effect"
import type { LedgerWrites } from "../ports/LedgerStore.ts"
import type { ImportProblem, IncomingRow } from "./Incoming.ts"
import { unknownReference } from "./problems.ts"

/** The rows that name rows of other sheets which do not exist, with what is wrong. One look-up a referring field. */
export const checkReferences = Effect.fnUntraced(function* (
  ledger: LedgerName,
  rows: ReadonlyArray<IncomingRow>,
  writes: Pick<LedgerWrites, "missing">
) {
  const problems = new Map<IncomingRow, Array<ImportProblem>>()
  for (const [name, field] of Object.entries(ledgerOf(ledger).fields)) {
    if (field.refersTo === undefined) continue
    const to = field.refersTo as LedgerName
    const wanted = new Set<string>()
    for (const { values } of rows) if (typeof values[name] === "string") wanted.add(values[name])
    if (wanted.size === 0) continue
    const missing = yield* writes.missing(to, [...wanted])
    if (missing.size === 0) continue
    for (const row of rows) {
      const value = row.values[name]
      if (typeof value !== "string" || !missing.has(value)) continue
      problems.set(row, [...(problems.get(row) ?? []), unknownReference(ledger, row, name, to)])
    }
  }
  return problems
})
