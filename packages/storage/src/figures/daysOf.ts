import type { Day } from "@wengang/domain/values/Day.ts"
import * as Month from "@wengang/domain/values/Month.ts"

/** What the days of a month have in common, as comparisons that an index answers. */
export function daysOf(month: Month.Month): ReadonlyArray<readonly [">=" | "<=", Day]> {
  return [
    [">=", Month.firstDay(month)],
    ["<=", Month.lastDay(month)]
  ]
}
