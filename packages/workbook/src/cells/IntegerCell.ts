import { type Cell, displayed } from "./Cell.ts"
import { CellFault } from "./CellFault.ts"
import { shown } from "./Shown.ts"

const whole = /^[+-]?(\d+|\d{1,3}(,\d{3})+)(\.0+)?$/

/** The whole number of a cell. */
export function readInteger(cell: Cell): number | CellFault {
  if (cell.kind === "text" || cell.kind === "number") {
    const text = displayed(cell).normalize("NFKC").replace(/\s+/g, "")
    const value = whole.test(text) ? Number(text.replaceAll(",", "")) : Number.NaN
    // Adding zero turns -0, which no ledger means, into 0.
    if (Number.isSafeInteger(value)) return value + 0
  }
  const value = shown(cell, "integer")
  return new CellFault("not-an-integer", `“${value}”不是整数，请填写如 12`, `"${value}" is not a whole number like 12`)
}
