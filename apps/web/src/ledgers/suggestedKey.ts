import type { RowLedgerName } from "./ledgerColumns.ts"

/** The ledgers whose numbers an office gives by itself, and with what they begin. */
const prefixes: Partial<Record<RowLedgerName, string>> = {
  employment: "E",
  appointment: "A",
  grant: "S",
  post: "G",
  plan: "L",
  class: "C",
  vacancy: "V"
}

/** A number for a new row that nobody else has: the time to the second and three digits of chance; none where numbers come from elsewhere. */
export function suggestedKey(ledger: RowLedgerName): Readonly<Record<string, string>> {
  const prefix = prefixes[ledger]
  if (prefix === undefined) return {}
  const time = new Date(Date.now() + 8 * 3_600_000).toISOString().replace(/\D/g, "").slice(0, 14)
  const chance = String((crypto.getRandomValues(new Uint16Array(1))[0] ?? 0) % 1000).padStart(3, "0")
  return { id: `${prefix}-${time}-${chance}` }
}
