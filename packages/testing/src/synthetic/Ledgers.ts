import { type LedgerName, ledgerNames, type ledgers } from "@wengang/domain/ledgers/ledgers.ts"

type Stored<L extends LedgerName> = (typeof ledgers)[L]["schema"]["Type"]

/** A row of a ledger in its stored form, open to change. */
export type Row<L extends LedgerName> = { -readonly [K in keyof Stored<L>]: Stored<L>[K] }

/** Rows of every ledger. */
export type Ledgers = { readonly [L in LedgerName]: Array<Row<L>> }

/** Every ledger without a row. */
export function emptyLedgers(): Ledgers {
  return Object.fromEntries(ledgerNames.map((name) => [name, []])) as unknown as Ledgers
}

/** Appends the rows of `from` to those of `to`. */
export function append(to: Ledgers, from: Ledgers): void {
  for (const name of ledgerNames) {
    const rows: Array<unknown> = to[name]
    for (const row of from[name]) rows.push(row)
  }
}
