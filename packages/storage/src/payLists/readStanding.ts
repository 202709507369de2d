import type { PayListName } from "@wengang/application/ports/PayListStore.ts"
import type { StandingMonth } from "@wengang/domain/payLists/departuresFrom.ts"
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
