import { type Cell, displayed } from "./Cell.ts"
import { CellFault } from "./CellFault.ts"
import { shown } from "./Shown.ts"

const meanings = new Map([
  ["是", true],
  ["Y", true],
  ["1", true],
  ["TRUE", true],
  ["否", false],
  ["N", false],
  ["0", false],
  ["FALSE", false]
])

/** Whether a cell says 是 or 否, Y or N, 1 or 0. */
export function readYesNo(cell: Cell): boolean | CellFault {
  if (cell.kind !== "date") {
    const meaning = meanings.get(displayed(cell).normalize("NFKC").trim().toUpperCase())
    if (meaning !== undefined) return meaning
  }
  const value = shown(cell, "yesNo")
  return new CellFault("not-yes-no", `“${value}”不是“是”或“否”，请填写是或否`, `"${value}" is neither 是 nor 否`)
}
