import { type LedgerName, ledgerOf, type ledgers } from "../ledgers/ledgers.ts"
import type { Evidence } from "./Outcome.ts"

type FieldOf<L extends LedgerName> = keyof (typeof ledgers)[L]["fields"] & string

/** A field of a row as evidence: the stored value, a choice by its Chinese label, null for what is missing. */
export function cite<L extends LedgerName>(
  ledger: L,
  key: string,
  field: FieldOf<L>,
  value: string | number | boolean | null
): Evidence {
  const { sheet, fields } = ledgerOf(ledger)
  const label = typeof value === "string" ? fields[field]?.choices?.[value] : undefined
  return { sheet, key, field, value: label ?? value }
}

/** The Chinese label of a choice. */
export function label<L extends LedgerName>(ledger: L, field: FieldOf<L>, value: string): string {
  return ledgerOf(ledger).fields[field]?.choices?.[value] ?? value
}
