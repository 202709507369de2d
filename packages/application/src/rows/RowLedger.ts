import { type LedgerName, ledgerNames, ledgerOf } from "@wengang/domain/ledgers/ledgers.ts"

/** Ledgers that come as whole lists from elsewhere: they are imported, not kept row by row. */
const imported: ReadonlySet<LedgerName> = new Set(["area", "parameter", "listed"])

/** The ledgers that are kept row by row. */
export const rowLedgers: ReadonlyArray<LedgerName> = ledgerNames.filter((name) => !imported.has(name))

/** The key of the row that these values stand for; undefined where a part of it is missing. */
export function keyIn(ledger: LedgerName, values: Readonly<Record<string, unknown>>): string | undefined {
  const parts = ledgerOf(ledger).key.map((name) => values[name])
  return parts.every((part) => typeof part === "string" && part !== "") ? parts.join("/") : undefined
}
