import { type LedgerName, ledgerOf } from "@wengang/domain/ledgers/ledgers.ts"
import { Effect } from "effect"
import type { Reach } from "../acting/Reach.ts"
import type { LedgerWrites } from "../ports/LedgerStore.ts"
import { noSuchRow, unknownReference } from "./rowFailures.ts"

/** Saves a row in a transaction, and gives it as it stands then. Refused where it names rows that there are not, or lies out of reach. */
export const saveRow = Effect.fnUntraced(function* (
  ledger: LedgerName,
  key: string,
  values: Readonly<Record<string, unknown>>,
  writes: LedgerWrites,
  reach: Reach
) {
  for (const [name, field] of Object.entries(ledgerOf(ledger).fields)) {
    const value = values[name]
    if (field.refersTo === undefined || typeof value !== "string") continue
    const missing = yield* writes.missing(field.refersTo as LedgerName, [value])
    if (missing.size > 0) return yield* unknownReference(name, field.label, field.english)
  }
  yield* writes.save(ledger, [values])
  const [row] = yield* writes.stored(ledger, [key])
  if (row === undefined || !reach.covers(row.area)) return yield* noSuchRow()
  return row
})
