import type { Reach } from "@wengang/application/acting/Reach.ts"
import type { AmountFilter } from "@wengang/application/ports/Figures.ts"
import { ledgers } from "@wengang/domain/ledgers/ledgers.ts"
import { payInArrears } from "@wengang/domain/rules/pay/pay.in-arrears.ts"
import { payOutsideAppointment } from "@wengang/domain/rules/pay/pay.outside-appointment.ts"
import { payPayeeNotHolder } from "@wengang/domain/rules/pay/pay.payee-not-holder.ts"
import { payWithoutAttendance } from "@wengang/domain/rules/pay/pay.without-attendance.ts"
import { type Kysely, PostgresAdapter, type RawBuilder, sql } from "kysely"
import type { Tables } from "../tables/Tables.ts"
import { standingIn } from "./within.ts"

/** The rules that are about pay which should not have been paid: what they cite of it is the money. */
const ofPay = [payOutsideAppointment, payWithoutAttendance, payPayeeNotHolder].map(({ id }) => id)

/**
 * The money that suspicions are about, an amount a row, each with the suspicion, the person and the row that it is of: what
 * is owed, pay that should not have been paid, grants. Figures are sums of these rows, and lists show them.
 */
export function amounts(db: Kysely<Tables>, reach: Reach, filter: AmountFilter): RawBuilder<unknown> {
  const all = sql`${owed(db, reach, filter)} union all ${paid(db, reach, filter)} union all ${granted(reach, filter)}`
  return filter.month === undefined ? all : sql`select * from (${all}) as amount where amount.month = ${filter.month}`
}

/**
 * The pay that is owed: what the evidence of the rule on arrears names, a month at a time, and for each what was not paid
 * of what was due, or the post's monthly pay where nothing was entered.
 */
export function owed(db: Kysely<Tables>, reach: Reach, filter: AmountFilter): RawBuilder<unknown> {
  const month = sql`substr(cited.value ->> 'key', length(cited.value ->> 'key') - 6)`
  const fen = sql`case when pay.month is null then post.monthly_pay else pay.due - pay.paid end`
  return sql`
    select suspicion.fingerprint as suspicion, suspicion.rule as rule, suspicion.area as area,
      appointment.person_id as person, post.title as post, cited.value ->> 'key' as paper, ${month} as month,
      case when pay.month is null then post.monthly_pay else pay.due end as due, pay.paid as paid, ${fen} as fen
    from suspicion
    cross join ${citedRows(db)}
    join appointment on appointment.id = suspicion.subject_id
    join post on post.id = appointment.post_id
    left join pay on pay.appointment_id = suspicion.subject_id and pay.month = ${month}
    where suspicion.rule = ${payInArrears.id} and ${standingIn(reach, filter)}
      and cited.value ->> 'sheet' = ${ledgers.pay.sheet} and ${fen} > 0`
}

function paid(db: Kysely<Tables>, reach: Reach, filter: AmountFilter): RawBuilder<unknown> {
  return sql`
    select cited.suspicion, cited.rule, cited.area, appointment.person_id as person, post.title as post,
      cited.paper, pay.month, pay.due, pay.paid, pay.paid as fen
    from (
      select distinct suspicion.fingerprint as suspicion, suspicion.rule as rule, suspicion.area as area,
        suspicion.subject_id as holder, cited.value ->> 'key' as paper
      from suspicion cross join ${citedRows(db)}
      where suspicion.rule in (${sql.join(ofPay)}) and cited.value ->> 'sheet' = ${ledgers.pay.sheet}
        and ${standingIn(reach, filter)}
    ) as cited
    join pay on pay.appointment_id = cited.holder and pay.appointment_id || '/' || pay.month = cited.paper
    join appointment on appointment.id = pay.appointment_id
    join post on post.id = appointment.post_id`
}

function granted(reach: Reach, filter: AmountFilter): RawBuilder<unknown> {
  return sql`
    select suspicion.fingerprint as suspicion, suspicion.rule as rule, suspicion.area as area, held.person_id as person,
      cast(null as text) as post, held.id as paper, cast(null as text) as month, cast(null as integer) as due,
      held.amount as paid, held.amount as fen
    from suspicion
    join ${sql.table("grant")} held on held.id = suspicion.subject_id
    where suspicion.subject_kind = 'grant' and ${standingIn(reach, filter)}`
}

/** The items of a suspicion's evidence. */
function citedRows(db: Kysely<Tables>): RawBuilder<unknown> {
  return db.getExecutor().adapter instanceof PostgresAdapter
    ? sql`jsonb_array_elements(suspicion.evidence::jsonb) as cited(value)`
    : sql`json_each(suspicion.evidence) as cited`
}
