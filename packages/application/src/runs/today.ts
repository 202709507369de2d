import { type Day, isRealDay } from "@wengang/domain/values/Day.ts"
import { DateTime, Effect } from "effect"

/** Today's date in China, whatever the machine's time zone. */
export const today: Effect.Effect<Day> = Effect.map(DateTime.now, (now) => {
  const text = DateTime.formatIsoDate(DateTime.setZoneNamedUnsafe(now, "Asia/Shanghai"))
  if (!isRealDay(text)) throw new Error(`not a day: ${text}`)
  return text
})
