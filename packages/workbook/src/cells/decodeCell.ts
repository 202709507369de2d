import type { ResolveArea } from "@wengang/application/imports/Incoming.ts"
import type { Field } from "@wengang/domain/ledgers/Field.ts"
import { readArea } from "./AreaCell.ts"
import type { Cell } from "./Cell.ts"
import { CellFault } from "./CellFault.ts"
import { readChoice } from "./ChoiceCell.ts"
import { readDay } from "./DayCell.ts"
import { readIdNumber } from "./IdNumberCell.ts"
import { readInteger } from "./IntegerCell.ts"
import { readMonth } from "./MonthCell.ts"
import { readId, readPhone, readText } from "./TextCell.ts"
import { readYesNo } from "./YesNoCell.ts"
import { readYuan } from "./YuanCell.ts"

/** The stored value of a cell that is not empty, or what is wrong with it. */
export function decodeCell(cell: Cell, field: Field, resolve: ResolveArea): string | number | boolean | CellFault {
  if (cell.kind === "error") return errorCell(cell.text)
  if (cell.kind === "formula") return uncomputed()
  switch (field.kind) {
    case "id":
      return readId(cell)
    case "text":
      return readText(cell)
    case "idNumber":
      return readIdNumber(cell)
    case "phone":
      return readPhone(cell)
    case "day":
      return readDay(cell)
    case "month":
      return readMonth(cell)
    case "yuan":
      return readYuan(cell)
    case "integer":
      return readInteger(cell)
    case "yesNo":
      return readYesNo(cell)
    case "area":
      return readArea(cell, resolve)
    case "choice":
      return readChoice(cell, field)
  }
}

function errorCell(text: string): CellFault {
  return new CellFault(
    "error-cell",
    `单元格是公式错误“${text}”，请改正公式或直接填写内容`,
    `the cell holds the formula error ${text}; correct the formula or write the value itself`
  )
}

function uncomputed(): CellFault {
  return new CellFault(
    "uncomputed-formula",
    "单元格是没有计算结果的公式，请用 Excel 或 WPS 打开并保存，或直接填写内容",
    "the cell holds a formula without a result; open and save the file in Excel or WPS, or write the value itself"
  )
}
