import type { Field } from "@wengang/domain/ledgers/Field.ts"
import { ledgers } from "@wengang/domain/ledgers/ledgers.ts"
import type { Draft } from "./Draft.ts"

/** A new row's cells: those that nobody filled in are empty, or hold what emptiness stands for. */
export function newRow({ ledger, values }: Draft): Record<string, unknown> {
  const fields: Readonly<Record<string, Omit<Field, "schema">>> = ledgers[ledger].fields
  const cells = Object.entries(fields).map(([name, { whenEmpty }]) => [name, values[name] ?? whenEmpty ?? null])
  return Object.fromEntries(cells)
}
