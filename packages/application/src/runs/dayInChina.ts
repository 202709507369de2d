import { type Day, isRealDay } from "@wengang/domain/values/Day.ts"
import { DateTime } from "effect"

/** The day in China of an instant, ISO 8601. */
export function dayInChina(instant: string): Day {
  const day = DateTime.formatIsoDate(DateTime.setZoneNamedUnsafe(DateTime.makeUnsafe(instant), "Asia/Shanghai"))
  if (!isRealDay(day)) throw new Error(`not a day: ${day}`)
  return day
}
