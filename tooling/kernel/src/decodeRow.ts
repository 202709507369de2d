import { type LedgerName, ledgers } from "@wengang/domain/ledgers/ledgers.ts"
import { Schema } from "effect"

/** Reads a row of a ledger, as a form does before it judges what was typed. */
export function decodeRow(name: LedgerName, row: unknown) {
  return Schema.decodeUnknownResult(ledgers[name].schema as unknown as Schema.Codec<unknown>)(row)
}
