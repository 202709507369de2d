import { type LedgerName, ledgerOf } from "@wengang/domain/ledgers/ledgers.ts"
import type { Sealer } from "../secrets/Sealer.ts"
import type { Columns } from "./columns.ts"

/** What a masked field of a stored row holds: an identity number is unsealed. */
export function wholeValue(row: Columns, ledger: LedgerName, field: string, sealer: Sealer): string | null {
  if (ledgerOf(ledger).fields[field]?.kind === "idNumber") return sealer.open(String(row.idSealed))
  const value = row[field] ?? null
  return value === null ? null : String(value)
}
