import type { LedgerName } from "@wengang/domain/ledgers/ledgers.ts"

/** Rows of a ledger in stored form: fen, ISO days, English choice keys, booleans, null. */
export interface LedgerRows {
  readonly ledger: LedgerName
  readonly rows: Iterable<Readonly<Record<string, unknown>>>
}
