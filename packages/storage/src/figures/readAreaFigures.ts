import type { Reach } from "@wengang/application/acting/Reach.ts"
import type { AreaDigits, AreaFigure, Measure } from "@wengang/application/ports/Figures.ts"
import type { Day } from "@wengang/domain/values/Day.ts"
import { type Kysely, type RawBuilder, sql } from "kysely"
import type { Tables } from "../tables/Tables.ts"
import { owed } from "./readArrears.ts"
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
    of: sql`select area, fen from (${owed(db, reach)}) as owed where fen > 0`
  }),
  persons: (_, reach) => ({ value: sql<number>`count(distinct item.person)`, of: concerned(reach) })
}

/** The persons that open suspicions are about: as themselves, or by what they hold, were given, or attend. */
export function concerned(reach: Reach): RawBuilder<unknown> {
  const open = sql`suspicion.state = 'open' and ${within(reach, "suspicion.area")}`
  const byRow = (kind: "appointment" | "employment" | "grant") => sql`
    select suspicion.rule, suspicion.area, held.person_id as person from suspicion
    join ${sql.table(kind)} held on held.id = suspicion.subject_id
    where suspicion.subject_kind = ${kind} and ${open}`
  return sql`
    select suspicion.rule, suspicion.area, suspicion.subject_id as person from suspicion
    where suspicion.subject_kind = 'person' and ${open}
    union all ${byRow("appointment")} union all ${byRow("employment")} union all ${byRow("grant")}
    union all select suspicion.rule, suspicion.area, trainee.person_id from suspicion
    join trainee on trainee.area = suspicion.area and suspicion.subject_id = trainee.class_id || '/' || trainee.person_id
    where suspicion.subject_kind = 'trainee' and ${open}`
}
