import type { Ledgers } from "../../src/synthetic/Ledgers.ts"
import { mapCells } from "./cells.ts"

/** The ledgers with every key, and every reference to one, renamed. */
export function renamed(ledgers: Ledgers, rename: (id: string) => string): Ledgers {
  const classes = new Set(ledgers.class.map(({ id }) => id))
  return mapCells(ledgers, (value, { ledger, name, field }) => {
    if (typeof value !== "string") return value
    // An allowance names its class in the column that holds years and months for other grants.
    const isClass = ledger === "grant" && name === "period" && classes.has(value)
    return field.kind === "id" || isClass ? rename(value) : value
  })
}
