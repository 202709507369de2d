import type { Random } from "@wengang/testing/synthetic/Random.ts"
import type { Table } from "./Table.ts"

/** The sheets of a folder by name. */
export type Ledgers = ReadonlyMap<string, Table>

/** What a planting needs: the ledgers it changes, chance, and the days judged, near whose bounds its days lie. */
export interface Soil {
  readonly ledgers: Ledgers
  readonly random: Random
  readonly judged: ReadonlyArray<string>
}

/** A sheet that must be there. */
export function sheetOf(ledgers: Ledgers, name: string): Table {
  const table = ledgers.get(name)
  if (table === undefined) throw new Error(`no sheet ${name}`)
  return table
}
