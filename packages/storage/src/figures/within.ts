import type { Reach } from "@wengang/application/acting/Reach.ts"
import type { AreaDigits, StandingFilter } from "@wengang/application/ports/Figures.ts"
import type { AreaCode } from "@wengang/domain/values/Area.ts"
import { type RawBuilder, sql } from "kysely"

/** Whether a column's area lies within reach. */
export function within(reach: Reach, column: string): RawBuilder<boolean> {
  const range = reach.range()
  if (range === null) return sql<boolean>`1 = 1`
  return sql<boolean>`${sql.ref(column)} between ${range.first} and ${range.last}`
}

/** Whether a suspicion within reach is in one of the states, under the rule and of the very area, as far as these are said. */
export function standingIn(reach: Reach, { states, rule, whole }: StandingFilter): RawBuilder<boolean> {
  const terms = [
    within(reach, "suspicion.area"),
    sql`suspicion.state in (${sql.join(states)})`,
    ...(rule === undefined ? [] : [sql`suspicion.rule = ${rule}`]),
    ...(whole === undefined ? [] : [sql`suspicion.area = ${whole}`])
  ]
  return sql<boolean>`${sql.join(terms, sql` and `)}`
}

/** A column's area, cut to a number of digits. */
export function cut(column: string, digits: AreaDigits): RawBuilder<string> {
  return sql<string>`substr(${sql.ref(column)}, 1, ${sql.lit(digits)})`
}

/** The whole code of an area that was cut. */
export function wholeCode(digits: string): AreaCode {
  return digits.padEnd(12, "0") as AreaCode
}
