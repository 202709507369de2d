import type { Reach } from "@wengang/application/acting/Reach.ts"
import type { AreaDigits, AreaFigure, Measure } from "@wengang/application/ports/Figures.ts"
import { standing } from "@wengang/application/suspicions/listSuspicions.ts"
import type { Day } from "@wengang/domain/values/Day.ts"
import { type Kysely, type RawBuilder, sql } from "kysely"
import type { Tables } from "../tables/Tables.ts"
import { owed } from "./amounts.ts"
import { concerned } from "./concerned.ts"
import { cut, wholeCode, within } from "./within.ts"

/** One measure by area, in the order of the codes. */
export async function readAreaFigures(
  db: Kysely<Tables>,
  reach: Reach,
  measure: Measure,
  digits: AreaDigits,
  today: Day
): Promise<ReadonlyArray<AreaFigure>> {
  const { value, of } = sources[measure](db, reach, today)
  const { rows } = await sql<{ area: string; value: number }>`
    select ${cut("item.area", digits)} as area, ${value} as value from (${of}) as item
    group by ${cut("item.area", digits)} order by 1`.execute(db)
  return rows.map((row) => ({ area: wholeCode(row.area), value: Number(row.value) })).filter(({ value }) => value > 0)
}

/** What is summed, and out of which rows that have an area. */
interface Source {
  readonly value: RawBuilder<number>
  readonly of: RawBuilder<unknown>
}

const rows = sql<number>`count(*)`

const sources: Readonly<Record<Measure, (db: Kysely<Tables>, reach: Reach, today: Day) => Source>> = {
  open: (_, reach) => ({
    value: rows,
    of: sql`select area from suspicion where state = 'open' and ${within(reach, "suspicion.area")}`
  }),
  errors: (_, reach) => ({
    value: rows,
    of: sql`select area from suspicion
      where state = 'open' and severity = 'error' and ${within(reach, "suspicion.area")}`
  }),
  overdue: (_, reach, today) => ({
    value: rows,
    of: sql`select area from "case"
      where closed_on is null and deadline < ${today} and ${within(reach, "case.area")}`
  }),
  arrears: (db, reach) => ({
    value: sql<number>`sum(item.fen)`,
    of: owed(db, reach, { states: standing })
  }),
  persons: (_, reach) => ({
    value: sql<number>`count(distinct item.person)`,
    of: concerned(reach, { states: ["open"] })
  })
}
