import * as Month from "@wengang/domain/values/Month.ts"
import { Effect } from "effect"
import { workDay } from "../runs/workDay.ts"

/** How many months are looked at. */
const count = 12

/** The last complete months, of which it is told what is owed. */
export const monthsOwed = Effect.map(workDay, (day): ReadonlyArray<Month.Month> => {
  const last = Month.plus(Month.ofDay(day), -1)
  return Month.range(Month.plus(last, 1 - count), last)
})
