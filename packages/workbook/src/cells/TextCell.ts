import { type Cell, displayedWhole, isMangled, keepsDigits } from "./Cell.ts"
import { CellFault } from "./CellFault.ts"
import { shown } from "./Shown.ts"

/** Free text, as written. */
export function readText(cell: Cell): string | CellFault {
  return lostDigits(cell) ? mangled(shown(cell, "text")) : displayedWhole(cell)
}

/** A key, full-width characters made narrow. */
export function readId(cell: Cell): string | CellFault {
  return lostDigits(cell) ? mangled(shown(cell, "id")) : displayedWhole(cell).normalize("NFKC").trim()
}

/** A phone number as written, full-width characters made narrow; a number cell stands for its digits. */
export function readPhone(cell: Cell): string | CellFault {
  if (lostDigits(cell)) return mangled(shown(cell, "phone"))
  if (cell.kind === "text" || (cell.kind === "number" && keepsDigits(cell.value) && cell.value >= 0)) {
    return displayedWhole(cell).normalize("NFKC").trim()
  }
  const value = shown(cell, "phone")
  return new CellFault(
    "not-a-phone",
    `“${value}”不是电话号码，请把单元格设为文本格式后填写`,
    `"${value}" is not a phone number; format the cell as text and write it again`
  )
}

/** Whether a spreadsheet kept only some of the digits that were typed. */
export function lostDigits(cell: Cell): boolean {
  if (cell.kind === "number") return Math.abs(cell.value) >= 1e15
  return cell.kind === "text" && isMangled(cell.text.normalize("NFKC"))
}

/** The fault of a number that a spreadsheet shortened. */
export function mangled(value: string): CellFault {
  return new CellFault(
    "mangled-number",
    `号码被表格软件改写成“${value}”，后几位已丢失，请把单元格设为文本格式后重新填写完整号码`,
    `a spreadsheet altered the number to "${value}" and lost digits; format the cell as text and write the whole number`
  )
}
