import { calendarText, monthIn } from "@wengang/domain/values/CalendarText.ts"
import { CellFault } from "../cells/CellFault.ts"

/**
 * The period of a grant as stored: a year or a month, and for a training allowance the number of its class, which is
 * a key and so narrowed like one.
 */
export function readGrantPeriod(written: string, kind: unknown, shown = written): string | CellFault {
  if (kind === "trainingAllowance") return written.normalize("NFKC").trim()
  const text = calendarText(written)
  const year = /^(\d{4})年?$/.exec(text)?.[1]
  if (year !== undefined && year !== "0000") return year
  const month = monthIn(text)
  if (month?.kind === "real") return month.value
  return new CellFault(
    "not-a-period",
    `期间“${shown}”不是年份或月份，请填写如 2021 或 2021-03；培训生活费填写班次编号`,
    `the period "${shown}" is neither a year like 2021 nor a month like 2021-03`
  )
}
