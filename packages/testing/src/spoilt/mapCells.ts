import type { Field } from "@wengang/domain/ledgers/Field.ts"
import { type LedgerName, ledgerNames, ledgerOf } from "@wengang/domain/ledgers/ledgers.ts"
import type { Ledgers } from "../synthetic/Ledgers.ts"

export type Cell = string | number | boolean | null

/** A cell of ledgers: its field with its name, and the ledger that it stands in. */
export interface Place {
  readonly ledger: LedgerName
  readonly name: string
  readonly field: Field
}

/** The ledgers with each cell made anew. */
export function mapCells(ledgers: Ledgers, change: (value: Cell, place: Place) => Cell): Ledgers {
  const changed = ledgerNames.map((ledger) => {
    const places = Object.entries(ledgerOf(ledger).fields).map(([name, field]) => ({ ledger, name, field }))
    const rows = ledgers[ledger] as ReadonlyArray<Readonly<Record<string, Cell>>>
    return [
      ledger,
      rows.map((row) => Object.fromEntries(places.map((place) => [place.name, change(row[place.name] ?? null, place)])))
    ]
  })
  return Object.fromEntries(changed) as Ledgers
}
