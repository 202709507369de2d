import type { Reach } from "@wengang/application/acting/Reach.ts"
import type { ConcernedPerson, FigurePage, FigureRows, StandingFilter } from "@wengang/application/ports/Figures.ts"
import type { AreaCode } from "@wengang/domain/values/Area.ts"
import { type Kysely, sql } from "kysely"
import { cursorOf, readCursor } from "../lists/cursor.ts"
import type { Sealer } from "../secrets/Sealer.ts"
import type { Tables } from "../tables/Tables.ts"
import { concerned } from "./concerned.ts"

/** Names the order of the list, in cursors. */
const order = "concerned"

/** A page of the persons that suspicions are about, village by village; who lives out of reach is told by number alone. */
export async function readConcerned(
  db: Kysely<Tables>,
  sealer: Sealer,
  reach: Reach,
  filter: StandingFilter,
  { after, limit }: FigurePage
): Promise<FigureRows<ConcernedPerson>> {
  const item = concerned(reach, filter)
  const start = after === undefined ? undefined : readCursor(sealer, order, after)
  const later = start === undefined ? sql`1 = 1` : sql`(person.area, person.id) > (${start.value}, ${start.key[0]})`
  const { rows } = await sql<ConcernedPerson & { readonly suspicions: number }>`
    select person.id as person_id, person.name as name, person.household_id as household_id, person.area as area,
      count(distinct item.suspicion) as suspicions
    from (${item}) as item join person on person.id = item.person where ${later}
    group by person.id, person.name, person.household_id, person.area
    order by person.area, person.id limit ${limit + 1}`.execute(db)
  const counted = await sql<{ total: number }>`
    select count(distinct item.person) as total from (${item}) as item`.execute(db)
  const shown = rows.slice(0, limit)
  const last = rows.length > limit ? shown.at(-1) : undefined
  return {
    rows: shown.map((row) => withinReach(reach, row)),
    total: Number(counted.rows[0]?.total ?? 0),
    next: last === undefined ? null : cursorOf(sealer, order, { value: last.area, key: [last.personId] })
  }
}

function withinReach(reach: Reach, row: ConcernedPerson): ConcernedPerson {
  const suspicions = Number(row.suspicions)
  return reach.covers(row.area as AreaCode)
    ? { ...row, suspicions }
    : { ...row, suspicions, name: null, householdId: null }
}
