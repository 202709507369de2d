import type { Reach } from "@wengang/application/acting/Reach.ts"
import type { AreaDigits, ArrearsFigure } from "@wengang/application/ports/Figures.ts"
import type { SuspicionState } from "@wengang/domain/findings/Suspicion.ts"
import { payInArrears } from "@wengang/domain/rules/pay/pay.in-arrears.ts"
import type { Month } from "@wengang/domain/values/Month.ts"
import { type Kysely, PostgresAdapter, type RawBuilder, sql } from "kysely"
import type { Tables } from "../tables/Tables.ts"
import { cut, wholeCode, within } from "./within.ts"

/**
 * The pay that is owed by area and month: what the evidence of the rule on arrears names, a month at a time, and for
 * each what was not paid of what was due, or the post's monthly pay where nothing was entered. Of suspicions in some states; of what waits
 * for somebody where these are left out.
 */
export function owed(
  db: Kysely<Tables>,
  reach: Reach,
  states: ReadonlyArray<SuspicionState> = ["open", "confirmed"]
): RawBuilder<unknown> {
  return sql`
    select suspicion.area as area, suspicion.subject_id as holder,
      substr(cited.value ->> 'key', length(cited.value ->> 'key') - 6) as month,
      case when pay.month is null then post.monthly_pay else pay.due - pay.paid end as fen
    from suspicion
    cross join ${citedRows(db)}
    join appointment on appointment.id = suspicion.subject_id
    join post on post.id = appointment.post_id
    left join pay on pay.appointment_id = suspicion.subject_id
      and pay.month = substr(cited.value ->> 'key', length(cited.value ->> 'key') - 6)
    where suspicion.rule = ${payInArrears.id} and suspicion.state in (${sql.join(states)})
      and cited.value ->> 'sheet' = '工资' and ${within(reach, "suspicion.area")}`
}

/** The items of a suspicion's evidence. */
export function citedRows(db: Kysely<Tables>): RawBuilder<unknown> {
  return db.getExecutor().adapter instanceof PostgresAdapter
    ? sql`jsonb_array_elements(suspicion.evidence::jsonb) as cited(value)`
    : sql`json_each(suspicion.evidence) as cited`
}

/** The same, summed by area and month. */
export async function readArrears(
  db: Kysely<Tables>,
  reach: Reach,
  digits: AreaDigits
): Promise<ReadonlyArray<ArrearsFigure>> {
  const { rows } = await sql<{ area: string; month: Month; fen: number; holders: number }>`
    select ${cut("owed.area", digits)} as area, owed.month as month, sum(owed.fen) as fen,
      count(distinct owed.holder) as holders
    from (${owed(db, reach)}) as owed where owed.fen > 0
    group by ${cut("owed.area", digits)}, owed.month order by 1, 2`.execute(db)
  return rows.map(({ area, month, fen, holders }) => ({
    area: wholeCode(area),
    month,
    fen: Number(fen),
    holders: Number(holders)
  }))
}
