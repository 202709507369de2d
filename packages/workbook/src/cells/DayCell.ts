import { calendarText, dayIn, monthIn } from "@wengang/domain/values/CalendarText.ts"
import * as Month from "@wengang/domain/values/Month.ts"
import { type Cell, displayed } from "./Cell.ts"
import { CellFault } from "./CellFault.ts"
import { shown } from "./Shown.ts"

/** The day of a cell; a month means its first day. */
export function readDay(cell: Cell): string | CellFault {
  if (cell.kind === "date") return cell.day ?? noSuchDay(cell)
  if (cell.kind === "boolean") return notADay(cell)
  const text = calendarText(displayed(cell))
  const day = dayIn(text)
  if (day !== undefined) return day.kind === "real" ? day.value : noSuchDay(cell)
  const month = monthIn(text)
  if (month !== undefined) return month.kind === "real" ? Month.firstDay(month.value) : noSuchDay(cell)
  return /^\d{1,5}(\.\d+)?$/.test(text) ? unformatted(cell) : notADay(cell)
}

function notADay(cell: Cell): CellFault {
  const value = shown(cell, "day")
  return new CellFault(
    "not-a-day",
    `“${value}”不是日期，请按 2022-03-09 的样式填写`,
    `"${value}" is not a date; write it like 2022-03-09`
  )
}

function noSuchDay(cell: Cell): CellFault {
  const value = shown(cell, "day")
  return new CellFault(
    "no-such-day",
    `日期“${value}”不存在，请核对后按 2022-03-09 的样式填写`,
    `the date "${value}" does not exist; check it and write it like 2022-03-09`
  )
}

function unformatted(cell: Cell): CellFault {
  const value = shown(cell, "day")
  return new CellFault(
    "unformatted-date",
    `“${value}”只是一个数字，请把单元格格式设为日期，或按 2022-03-09 的样式填写`,
    `"${value}" is a bare number; format the cell as a date, or write it like 2022-03-09`
  )
}
