import type { Reach } from "@wengang/application/acting/Reach.ts"
import type { Amount, AmountFilter, AmountRows, FigurePage } from "@wengang/application/ports/Figures.ts"
import type { AreaCode } from "@wengang/domain/values/Area.ts"
import { type Kysely, sql } from "kysely"
import { cursorOf, readCursor } from "../lists/cursor.ts"
import type { Sealer } from "../secrets/Sealer.ts"
import type { Tables } from "../tables/Tables.ts"
import { amounts } from "./amounts.ts"

/** Names the order of the list, in cursors. */
const order = "amounts"

type Row = Omit<Amount, "name"> & { readonly name: string; readonly home: AreaCode }

/** A page of the money that suspicions are about, place by place, with the sum of all pages; who lives out of reach is not named. */
export async function readAmounts(
  db: Kysely<Tables>,
  sealer: Sealer,
  reach: Reach,
  filter: AmountFilter,
  { after, limit }: FigurePage
): Promise<AmountRows> {
  const all = amounts(db, reach, filter)
  const start = after === undefined ? undefined : readCursor(sealer, order, after)
  const later =
    start === undefined
      ? sql`1 = 1`
      : sql`(amount.area, amount.suspicion, amount.paper) > (${sql.join([start.value, ...start.key])})`
  const { rows } = await sql<Row>`
    select amount.suspicion, amount.area, amount.person as person_id, person.name as name, person.area as home, amount.post,
      amount.paper, amount.month, amount.due, amount.paid, amount.fen
    from (${all}) as amount join person on person.id = amount.person where ${later}
    order by amount.area, amount.suspicion, amount.paper limit ${limit + 1}`.execute(db)
  const counted = await sql<{ total: number; persons: number; fen: number | null }>`
    select count(*) as total, count(distinct amount.person) as persons, sum(amount.fen) as fen
    from (${all}) as amount`.execute(db)
  const shown = rows.slice(0, limit)
  const last = rows.length > limit ? shown.at(-1) : undefined
  return {
    rows: shown.map(({ home, ...row }) => ({ ...row, name: reach.covers(home) ? row.name : null })),
    total: Number(counted.rows[0]?.total ?? 0),
    persons: Number(counted.rows[0]?.persons ?? 0),
    fen: Number(counted.rows[0]?.fen ?? 0),
    next: last === undefined ? null : cursorOf(sealer, order, { value: last.area, key: [last.suspicion, last.paper] })
  }
}
