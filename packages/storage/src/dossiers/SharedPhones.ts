import type { SharedPhone } from "@wengang/domain/dossiers/HouseholdDossier.ts"
import { mask } from "@wengang/domain/values/Phone.ts"
import { type RawBuilder, sql } from "kysely"
import type { RowReader } from "../sqlite/RowReader.ts"
import { queryBuilder } from "./queryBuilder.ts"
import type { Selection } from "./Selection.ts"

/** By household: its phones that also stand in rows of other households. */
export type SharedPhones = ReadonlyMap<
  string,
  ReadonlyArray<{ readonly householdId: string; readonly shared: SharedPhone }>
>

type Found = readonly [phone: string, ledger: SharedPhone["ledger"], key: string, householdId: string]

/** All phones that stand in several households: one pass over each index, and a probe for each household's own phone. */
export function readSharedPhones(reader: RowReader): SharedPhones {
  return shared(
    reader,
    sql`
    select phone_key from household where phone_key is not null group by phone_key having count(*) > 1
    union select phone_key from person where phone_key is not null and status = 'active'
      group by phone_key having min(household_id) <> max(household_id)
    union select h.phone_key from household h join person p on p.phone_key = h.phone_key
      where p.status = 'active' and p.household_id <> h.id`
  )
}

/** The phones of some households that stand in others as well. */
export function readSharedPhonesOf(reader: RowReader, selection: Selection): SharedPhones {
  const own =
    "first" in selection
      ? sql`select id from household where area between ${selection.first} and ${selection.last}`
      : sql`select value from json_each(${JSON.stringify(selection.households)})`
  return shared(
    reader,
    sql`
    select phone_key from household where id in (${own}) and phone_key is not null
    union select phone_key from person where household_id in (${own}) and status = 'active' and phone_key is not null`
  )
}

function shared(reader: RowReader, phones: RawBuilder<unknown>): SharedPhones {
  const query = sql`with phones as materialized (${phones})
    select phone_key, 'household', id, id from household where phone_key in (select phone_key from phones)
    union all
    select phone_key, 'person', id, household_id from person
    where status = 'active' and phone_key in (select phone_key from phones)`
  const byPhone = new Map<string, Array<Found>>()
  for (const row of reader.rows({ compile: () => query.compile(queryBuilder) }) as unknown as ReadonlyArray<Found>) {
    byPhone.set(row[0], [...(byPhone.get(row[0]) ?? []), row])
  }
  const found = new Map<string, Array<{ householdId: string; shared: SharedPhone }>>()
  for (const [phone, rows] of byPhone) {
    const masked = mask(phone)
    for (const [, ledger, key, householdId] of rows) {
      const others = rows
        .filter((row) => row[3] !== householdId)
        .map((row) => ({ householdId: row[3], ledger: row[1], key: row[2], masked }))
      if (others.length === 0) continue
      const own = { householdId, shared: { phone, masked, ledger, key, others } }
      found.set(householdId, [...(found.get(householdId) ?? []), own])
    }
  }
  return found
}
