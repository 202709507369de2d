import type { Draft } from "../judging/Draft.ts"
import { keyFields } from "../ledgers/ledgerColumns.ts"
import type { RowWrite } from "./saveRows.ts"

/** What would be saved of a row, with the key of the row that stands. */
export function draftOf({ ledger, stands, values }: RowWrite): Draft {
  const known = stands?.values ?? values
  const key = Object.fromEntries(keyFields(ledger).map((name) => [name, known[name] ?? null]))
  return { ledger: ledger as Draft["ledger"], values: { ...values, ...key } }
}
