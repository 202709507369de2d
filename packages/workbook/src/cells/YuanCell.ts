import { type Cell, displayed, isMangled } from "./Cell.ts"
import { CellFault } from "./CellFault.ts"
import { shown } from "./Shown.ts"

const amount = /^(-?)(\d+|\d{1,3}(?:,\d{3})+)(?:\.(\d+))?$/

/** The amount of a cell in fen: yuan with up to two decimals, never negative. */
export function readYuan(cell: Cell): number | CellFault {
  if (cell.kind === "boolean" || cell.kind === "date") return notAnAmount(cell)
  const text = displayed(cell).normalize("NFKC").replace(/\s+/g, "").replace(/^¥/, "").replace(/元$/, "")
  const parts = amount.exec(text)
  if (parts === null) return isMangled(text) ? tooLarge(cell) : notAnAmount(cell)
  const [, sign, whole = "", decimals = ""] = parts
  if (sign === "-") return negative(cell)
  if (decimals.length > 2) return tooFine(cell)
  const fen = Number(whole.replaceAll(",", "") + decimals.padEnd(2, "0"))
  return Number.isSafeInteger(fen) ? fen : tooLarge(cell)
}

function notAnAmount(cell: Cell): CellFault {
  const value = shown(cell, "yuan")
  return new CellFault(
    "not-an-amount",
    `“${value}”不是金额，请填写以元为单位的数字，如 1500.00`,
    `"${value}" is not an amount; write yuan as a number, like 1500.00`
  )
}

function negative(cell: Cell): CellFault {
  const value = shown(cell, "yuan")
  return new CellFault(
    "negative-amount",
    `金额“${value}”是负数，请填写零或正数`,
    `the amount "${value}" is negative; write zero or more`
  )
}

function tooFine(cell: Cell): CellFault {
  const value = shown(cell, "yuan")
  return new CellFault(
    "too-many-decimals",
    `金额“${value}”超过两位小数，请精确到分`,
    `the amount "${value}" has more than two decimals; write it to the fen`
  )
}

function tooLarge(cell: Cell): CellFault {
  const value = shown(cell, "yuan")
  return new CellFault(
    "amount-too-large",
    `金额“${value}”过大或被表格软件改写，请核对后重新填写`,
    `the amount "${value}" is too large or was altered by a spreadsheet; check it and write it again`
  )
}
