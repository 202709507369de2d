import type { Reach } from "@wengang/application/acting/Reach.ts"
import type { AreaDigits } from "@wengang/application/ports/Figures.ts"
import type { AreaCode } from "@wengang/domain/values/Area.ts"
import { type RawBuilder, sql } from "kysely"

/** Whether a column's area lies within reach. */
export function within(reach: Reach, column: string): RawBuilder<boolean> {
  const range = reach.range()
  if (range === null) return sql<boolean>`1 = 1`
  return sql<boolean>`${sql.ref(column)} between ${range.first} and ${range.last}`
}

/** A column's area, cut to a number of digits. */
export function cut(column: string, digits: AreaDigits): RawBuilder<string> {
  return sql<string>`substr(${sql.ref(column)}, 1, ${sql.lit(digits)})`
}

/** The whole code of an area that was cut. */
export function wholeCode(digits: string): AreaCode {
  return digits.padEnd(12, "0") as AreaCode
}
