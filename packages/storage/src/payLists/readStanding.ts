import type { Reach } from "@wengang/application/acting/Reach.ts"
import type { ArrearsAtStage, PayListName } from "@wengang/application/ports/PayListStore.ts"
import type { StandingMonth } from "@wengang/domain/payLists/departuresFrom.ts"
import { payListStates } from "@wengang/domain/payLists/PayList.ts"
import * as Month from "@wengang/domain/values/Month.ts"
import { type Kysely, sql } from "kysely"
import type { Tables } from "../tables/Tables.ts"

/** What attendance and pay say of the villages and months of lists, by list: one statement, whatever their number. */
export async function readStanding(
  db: Kysely<Tables>,
  names: ReadonlyArray<PayListName>
): Promise<ReadonlyMap<string, ReadonlyArray<StandingMonth>>> {
  const byList = new Map<string, Array<StandingMonth>>()
  if (names.length === 0) return byList
  const { rows } = await sql<StandingMonth & { readonly list: string }>`
    with wanted as (select value ->> '$.area' as area, value ->> '$.month' as month from json_each(${JSON.stringify(names)}))
    select wanted.area || '/' || wanted.month as list, held.id as appointment_id, person.name, attendance.days, pay.due,
      pay.paid
    from wanted join appointment held on held.post_area = wanted.area join person on person.id = held.person_id
    left join attendance on attendance.appointment_id = held.id and attendance.month = wanted.month
    left join pay on pay.appointment_id = held.id and pay.month = wanted.month
    where attendance.appointment_id is not null or pay.appointment_id is not null
    order by held.id`.execute(db)
  for (const { list, ...standing } of rows) {
    const known = byList.get(list)
    if (known === undefined) byList.set(list, [standing])
    else known.push(standing)
  }
  return byList
}

/** What is owed for months that were served whole, by how far the month's list has come: one grouped statement. */
export async function readArrears(
  db: Kysely<Tables>,
  reach: Reach,
  months: ReadonlyArray<Month.Month>
): Promise<ReadonlyArray<ArrearsAtStage>> {
  const { first, last } = reach.range() ?? { first: "000000000000", last: "999999999999" }
  const spans = months.map((month) => ({ month, first: Month.firstDay(month), last: Month.lastDay(month) }))
  const { rows } = await sql<ArrearsAtStage>`
    with span as (select value ->> '$.month' as month, value ->> '$.first' as first, value ->> '$.last' as last
      from json_each(${JSON.stringify(spans)})),
    owed as (select coalesce(pay_list.state, 'drafted') as stage, held.person_id as person, span.month as month,
        coalesce(pay.due - pay.paid, post.monthly_pay) as short
      from appointment held join span on held.start_on <= span.first and (held.end_on is null or held.end_on >= span.last)
      join post on post.id = held.post_id
      left join pay on pay.appointment_id = held.id and pay.month = span.month
      left join pay_list on pay_list.area = held.post_area and pay_list.month = span.month
      where held.post_area between ${first} and ${last})
    select stage, count(distinct person) as persons, count(distinct month) as months, sum(short) as money
    from owed where short > 0 group by stage`.execute(db)
  const byStage = new Map(rows.map((row) => [row.stage, row]))
  return payListStates.flatMap((stage) => {
    const row = byStage.get(stage)
    if (row === undefined) return []
    return [{ stage, persons: Number(row.persons), months: Number(row.months), money: Number(row.money) }]
  })
}
