import type { Reach } from "@wengang/application/acting/Reach.ts"
import type {
  ArrearsAtStage,
  OwedFilter,
  OwedMonth,
  OwedPage,
  OwedRows
} from "@wengang/application/ports/PayListStore.ts"
import { payListStates } from "@wengang/domain/payLists/PayList.ts"
import type { AreaCode } from "@wengang/domain/values/Area.ts"
import * as Month from "@wengang/domain/values/Month.ts"
import { type Kysely, type RawBuilder, sql } from "kysely"
import { cursorOf, readCursor } from "../lists/cursor.ts"
import type { Sealer } from "../secrets/Sealer.ts"
import type { Tables } from "../tables/Tables.ts"

/** Names the order of the list, in cursors. */
const order = "owed"

/** What is owed for months that were served whole, a holder and month a row, with how far the month's list has come. */
function owed(reach: Reach, months: ReadonlyArray<Month.Month>): RawBuilder<unknown> {
  const { first, last } = reach.range() ?? { first: "000000000000", last: "999999999999" }
  const spans = months.map((month) => ({ month, first: Month.firstDay(month), last: Month.lastDay(month) }))
  const short = sql`coalesce(pay.due - pay.paid, post.monthly_pay)`
  return sql`
    select coalesce(pay_list.state, 'drafted') as stage, held.id as appointment, held.person_id as person,
      held.post_area as area, post.title as post, span.month as month, coalesce(pay.due, post.monthly_pay) as due,
      pay.paid as paid, ${short} as short
    from appointment held
    join (select value ->> '$.month' as month, value ->> '$.first' as first, value ->> '$.last' as last
      from json_each(${JSON.stringify(spans)})) as span
      on held.start_on <= span.first and (held.end_on is null or held.end_on >= span.last)
    join post on post.id = held.post_id
    left join pay on pay.appointment_id = held.id and pay.month = span.month
    left join pay_list on pay_list.area = held.post_area and pay_list.month = span.month
    where held.post_area between ${first} and ${last} and ${short} > 0`
}

/** The same summed by how far lists have come: one grouped statement. */
export async function readArrears(
  db: Kysely<Tables>,
  reach: Reach,
  months: ReadonlyArray<Month.Month>
): Promise<ReadonlyArray<ArrearsAtStage>> {
  const { rows } = await sql<ArrearsAtStage>`
    select stage, count(distinct person) as persons, count(distinct month) as months, sum(short) as money
    from (${owed(reach, months)}) as owed group by stage`.execute(db)
  const byStage = new Map(rows.map((row) => [row.stage, row]))
  return payListStates.flatMap((stage) => {
    const row = byStage.get(stage)
    if (row === undefined) return []
    return [{ stage, persons: Number(row.persons), months: Number(row.months), money: Number(row.money) }]
  })
}

/** A page of it, village by village, with what all pages come to; who lives out of reach is not named. */
export async function readOwed(
  db: Kysely<Tables>,
  sealer: Sealer,
  reach: Reach,
  { months, stage }: OwedFilter,
  { after, limit }: OwedPage
): Promise<OwedRows> {
  const all = sql`select * from (${owed(reach, months)}) as every where ${stage === undefined ? sql`1 = 1` : sql`stage = ${stage}`}`
  const start = after === undefined ? undefined : readCursor(sealer, order, after)
  const later =
    start === undefined
      ? sql`1 = 1`
      : sql`(owed.area, owed.appointment, owed.month) > (${sql.join([start.value, ...start.key])})`
  const { rows } = await sql<OwedMonth & { readonly name: string; readonly home: AreaCode }>`
    select owed.stage, owed.appointment as appointment_id, owed.person as person_id, person.name as name,
      person.area as home, owed.area, owed.post, owed.month, owed.due, owed.paid, owed.short as fen
    from (${all}) as owed join person on person.id = owed.person where ${later}
    order by owed.area, owed.appointment, owed.month limit ${limit + 1}`.execute(db)
  const counted = await sql<{ total: number; persons: number; months: number; fen: number | null }>`
    select count(*) as total, count(distinct person) as persons, count(distinct month) as months, sum(short) as fen
    from (${all}) as owed`.execute(db)
  const sums = counted.rows[0]
  const shown = rows.slice(0, limit)
  const last = rows.length > limit ? shown.at(-1) : undefined
  return {
    rows: shown.map(({ home, ...row }) => ({ ...row, name: reach.covers(home) ? row.name : null })),
    total: Number(sums?.total ?? 0),
    persons: Number(sums?.persons ?? 0),
    months: Number(sums?.months ?? 0),
    fen: Number(sums?.fen ?? 0),
    next:
      last === undefined ? null : cursorOf(sealer, order, { value: last.area, key: [last.appointmentId, last.month] })
  }
}
