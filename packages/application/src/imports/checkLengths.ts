import { keyOf } from "@wengang/domain/ledgers/Ledger.ts"
import { type LedgerName, ledgerOf } from "@wengang/domain/ledgers/ledgers.ts"
import { Effect } from "effect"
import type { LedgerWrites } from "../ports/LedgerStore.ts"
import { boundedFields, overlongAmong } from "../rows/boundedFields.ts"
import type { ImportProblem, IncomingRow } from "./Incoming.ts"
import { textTooLong } from "./problems.ts"

/** The rows with texts that are longer than they may be, with what is wrong. What is stored so already comes in as it is. */
export const checkLengths = Effect.fnUntraced(function* (
  ledger: LedgerName,
  rows: ReadonlyArray<IncomingRow>,
  writes: Pick<LedgerWrites, "stored">
) {
  const problems = new Map<IncomingRow, ReadonlyArray<ImportProblem>>()
  const bounded = boundedFields(ledger)
  const long = rows.filter(({ values }) => overlongAmong(bounded, values, undefined).length > 0)
  if (long.length === 0) return problems
  const keyIn = ({ values }: IncomingRow) => keyOf(ledgerOf(ledger), values)
  const stored = new Map((yield* writes.stored(ledger, long.map(keyIn))).map(({ key, values }) => [key, values]))
  for (const row of long) {
    const overlong = overlongAmong(bounded, row.values, stored.get(keyIn(row)))
    const told = overlong.map(({ name, most }) => textTooLong(ledger, row, name, most))
    if (told.length > 0) problems.set(row, told)
  }
  return problems
})
