import type { PayListName } from "@wengang/application/ports/PayListStore.ts"
import type { Holder, PostHolding } from "@wengang/domain/payLists/PostHolding.ts"
import * as Month from "@wengang/domain/values/Month.ts"
import { type Kysely, sql } from "kysely"
import type { Tables } from "../tables/Tables.ts"

type Row = Omit<PostHolding, "holder"> & { readonly [K in keyof Holder]: Holder[K] | null }

/** The posts of a village with those who hold them in a month, and that month's attendance and pay: one statement. */
export async function readHoldings(
  db: Kysely<Tables>,
  { area, month }: PayListName
): Promise<ReadonlyArray<PostHolding>> {
  const [first, last] = [Month.firstDay(month), Month.lastDay(month)]
  const { rows } = await sql<Row>`select post.id as post_id, post.title, post.area, post.quota, post.monthly_pay,
      post.opened_on, held.id as appointment_id, held.person_id, person.name, held.start_on, held.end_on,
      held.exit_reason, held.agreement_from, held.agreement_to, held.public_from, held.public_to, held.insured_until,
      attendance.days, pay.due, pay.paid, pay.paid_on
    from post
    left join appointment held on held.post_id = post.id and held.start_on <= ${last}
      and (held.end_on is null or held.end_on >= ${first})
    left join person on person.id = held.person_id
    left join attendance on attendance.appointment_id = held.id and attendance.month = ${month}
    left join pay on pay.appointment_id = held.id and pay.month = ${month}
    where post.area = ${area} and (held.id is not null or post.withdrawn_on is null or post.withdrawn_on > ${first})
    order by post.id, held.id`.execute(db)
  return rows.map(holdingOf)
}

function holdingOf({ postId, title, area, quota, monthlyPay, openedOn, ...holder }: Row): PostHolding {
  const held = holder.appointmentId === null ? null : (holder as Holder)
  return { postId, title, area, quota, monthlyPay, openedOn, holder: held }
}
