import * as IdentityNumber from "@wengang/domain/values/IdentityNumber.ts"
import { type Cell, displayed } from "./Cell.ts"
import { CellFault } from "./CellFault.ts"
import { shown } from "./Shown.ts"
import { lostDigits, mangled } from "./TextCell.ts"

/** The identity number of a cell of text; a number cell is refused, for Excel keeps only fifteen digits. */
export function readIdNumber(cell: Cell): string | CellFault {
  if (lostDigits(cell)) return mangled(shown(cell, "idNumber"))
  if (cell.kind === "text") return IdentityNumber.normalise(displayed(cell))
  return new CellFault(
    "numeric-id-number",
    "证件号码填在了数字格式的单元格里，可能已丢失位数，请把单元格设为文本格式后重新填写完整号码",
    "the ID number stands in a numeric cell, which may have lost digits; format the cell as text and write it again"
  )
}
