import type { PhoneRow, SharedPhone } from "@wengang/domain/dossiers/HouseholdDossier.ts"
import { sharedPhonesAmong } from "@wengang/domain/dossiers/sharing.ts"
import type { AreaCode } from "@wengang/domain/values/Area.ts"
import { mask } from "@wengang/domain/values/Phone.ts"
import { type RawBuilder, sql } from "kysely"
import type { RowReader } from "../sqlite/RowReader.ts"
import { queryBuilder } from "./queryBuilder.ts"
import type { Selection } from "./Selection.ts"

/** A phone of a household that also stands in others, and the village that the household is of. */
export interface HouseholdPhone {
  readonly area: AreaCode
  readonly householdId: string
  readonly shared: SharedPhone
}

type Found = readonly [phone: string, ledger: PhoneRow["ledger"], key: string, householdId: string, area: AreaCode]

/** All phones that stand in several households: one pass over each index, and a probe for each household's own phone. */
export function readSharedPhones(reader: RowReader): ReadonlyArray<HouseholdPhone> {
  const byPhone = among(
    reader,
    sql`
    select phone_key from household where phone_key is not null group by phone_key having count(*) > 1
    union select phone_key from person where phone_key is not null and status = 'active'
      group by phone_key having min(household_id) <> max(household_id)
    union select h.phone_key from household h join person p on p.phone_key = h.phone_key
      where p.status = 'active' and p.household_id <> h.id`
  )
  return [...byPhone.values()].flat()
}

/**
 * The phones of some households that stand in others as well, but for those that are known: a probe of each index for
 * each of their phones, and no more where nobody else has it, as with nearly all.
 */
export function readSharedPhonesOf(
  reader: RowReader,
  selection: Selection,
  known: Iterable<string> = []
): ReadonlyMap<string, ReadonlyArray<HouseholdPhone>> {
  const own =
    "first" in selection
      ? sql`select id from household where area between ${selection.first} and ${selection.last}`
      : sql`select value from json_each(${JSON.stringify(selection.households)})`
  return among(
    reader,
    sql`
    select phone_key from (
      select phone_key, id as household_id from household where id in (${own}) and phone_key is not null
      union
      select phone_key, household_id from person
        where household_id in (${own}) and status = 'active' and phone_key is not null
    ) own where phone_key not in (select value from json_each(${JSON.stringify([...known])})) and (exists (
      select 1 from household h where h.phone_key = own.phone_key and h.id <> own.household_id
    ) or exists (
      select 1 from person p where p.phone_key = own.phone_key and p.status = 'active' and p.household_id <> own.household_id
    ))`
  )
}

function among(reader: RowReader, phones: RawBuilder<unknown>): ReadonlyMap<string, ReadonlyArray<HouseholdPhone>> {
  const query = sql`with phones as materialized (${phones})
    select phone_key, 'household', id, id, area from household where phone_key in (select phone_key from phones)
    union all
    select phone_key, 'person', id, household_id, area from person
    where status = 'active' and phone_key in (select phone_key from phones)
    order by 1`
  const rows = reader.rows({ compile: () => query.compile(queryBuilder) }) as unknown as ReadonlyArray<Found>
  const byPhone = new Map<string, ReadonlyArray<HouseholdPhone>>()
  for (let from = 0, to = 0; from < rows.length; from = to) {
    const phone = rows[from]?.[0] as string
    const masked = mask(phone)
    const group: Array<PhoneRow> = []
    const areas = new Map<string, AreaCode>()
    for (to = from; rows[to]?.[0] === phone; to++) {
      const [, ledger, key, householdId, area] = rows[to] as Found
      group.push({ householdId, ledger, key, masked })
      areas.set(householdId, area)
    }
    const found = sharedPhonesAmong(group).map((shared) => {
      const { householdId } = shared
      return { shared, householdId, area: areas.get(householdId) as AreaCode }
    })
    byPhone.set(phone, found)
  }
  return byPhone
}
