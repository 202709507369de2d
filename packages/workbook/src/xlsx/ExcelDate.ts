import * as Day from "@wengang/domain/values/Day.ts"

const epoch1904 = Day.toEpochDay("1904-01-01" as Day.Day)
const epoch1900 = Day.toEpochDay("1899-12-30" as Day.Day)
const lastSerial = 2_958_465

/** A tenth of a second: what is that near to midnight was midnight before it was rounded. */
const slack = 1e-6

/** The day of an Excel serial number, its time left off; null where the calendar has no such day. */
export function dayOfSerial(serial: number, from1904: boolean): Day.Day | null {
  const whole = Math.floor(serial + slack)
  if (from1904) return whole >= 0 && whole <= lastSerial - 1462 ? Day.fromEpochDay(epoch1904 + whole) : null
  if (whole < 1 || whole > lastSerial || whole === 60) return null
  // Excel counts a 29 February 1900 that never was, so earlier days lie one further from its epoch.
  return Day.fromEpochDay(epoch1900 + whole + (whole < 60 ? 1 : 0))
}
