import { calendarText, dayIn, monthIn } from "@wengang/domain/values/CalendarText.ts"
import * as Month from "@wengang/domain/values/Month.ts"
import { type Cell, displayed } from "./Cell.ts"
import { CellFault } from "./CellFault.ts"
import { shown } from "./Shown.ts"

/** The month of a cell; a full date is none, unless the cell shows no day of it. */
export function readMonth(cell: Cell): string | CellFault {
  if (cell.kind === "boolean") return notAMonth(cell)
  if (cell.kind === "date") {
    if (cell.day === null || cell.shows === "day") return fullDate(cell)
    return cell.shows === "month" ? Month.ofDay(cell.day) : notAMonth(cell)
  }
  const text = calendarText(displayed(cell))
  const month = monthIn(text)
  if (month?.kind === "real") return month.value
  if (month?.kind === "unreal") return noSuchMonth(cell)
  return dayIn(text) === undefined ? notAMonth(cell) : fullDate(cell)
}

function notAMonth(cell: Cell): CellFault {
  const value = shown(cell, "month")
  return new CellFault(
    "not-a-month",
    `“${value}”不是月份，请按 2022-03 的样式填写`,
    `"${value}" is not a month; write it like 2022-03`
  )
}

function noSuchMonth(cell: Cell): CellFault {
  const value = shown(cell, "month")
  return new CellFault(
    "no-such-month",
    `月份“${value}”不存在，请核对后按 2022-03 的样式填写`,
    `the month "${value}" does not exist; check it and write it like 2022-03`
  )
}

function fullDate(cell: Cell): CellFault {
  const value = shown(cell, "month")
  return new CellFault(
    "day-in-month",
    `这里填月份，不填具体日期“${value}”，请按 2022-03 的样式填写`,
    `a month belongs here, not the date "${value}"; write it like 2022-03`
  )
}
