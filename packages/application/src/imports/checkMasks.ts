import { keyOf } from "@wengang/domain/ledgers/Ledger.ts"
import { type LedgerName, ledgerOf } from "@wengang/domain/ledgers/ledgers.ts"
import { Effect } from "effect"
import type { LedgerWrites } from "../ports/LedgerStore.ts"
import { maskedBack, maskedFields } from "../rows/maskedBack.ts"
import type { IncomingRow } from "./Incoming.ts"
import { numberMasked } from "./problems.ts"

/**
 * The rows with numbers that came back with stars, as the exported file of a ledger has them: without those that stand
 * so, and with what is wrong where another would be lost.
 */
export const checkMasks = Effect.fnUntraced(function* (
  ledger: LedgerName,
  rows: ReadonlyArray<IncomingRow>,
  writes: Pick<LedgerWrites, "stored">
) {
  const masked = rows.filter(({ values }) => maskedFields(ledger, values).length > 0)
  if (masked.length === 0) return rows
  const keyIn = ({ values }: IncomingRow) => keyOf(ledgerOf(ledger), values)
  const stored = new Map((yield* writes.stored(ledger, masked.map(keyIn))).map(({ key, values }) => [key, values]))
  return rows.map((row): IncomingRow => {
    const { values, lost } = maskedBack(ledger, row.values, stored.get(keyIn(row)))
    if (values === row.values && lost.length === 0) return row
    const told = lost.map((name) => numberMasked(ledger, row, name))
    return { ...row, values, problems: [...row.problems, ...told] }
  })
})
