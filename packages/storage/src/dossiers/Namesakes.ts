import type { Namesake, Namesakes } from "@wengang/domain/dossiers/HouseholdDossier.ts"
import { namesakesAmong } from "@wengang/domain/dossiers/sharing.ts"
import type { AreaCode } from "@wengang/domain/values/Area.ts"
import { type RawBuilder, sql } from "kysely"
import type { RowReader } from "../sqlite/RowReader.ts"
import { queryBuilder } from "./queryBuilder.ts"
import type { Selection } from "./Selection.ts"

/** A person on the register with others who have the same first 18 characters, and the household and village of the person. */
export interface PersonNamesakes {
  readonly area: AreaCode
  readonly householdId: string
  readonly personId: string
  readonly namesakes: Namesakes
}

type Found = readonly [number: string, personId: string, masked: string, householdId: string, area: AreaCode]

/** Everybody whose number stands twice: one pass over the index of numbers, wherever the persons live. */
export function readNamesakes(reader: RowReader): ReadonlyArray<PersonNamesakes> {
  return [
    ...among(
      reader,
      sql`select id_index from person where status = 'active' group by id_index having count(*) > 1`
    ).values()
  ].flat()
}

/**
 * The same for some households only, by number, but for numbers that are known: a probe of the index for each of their
 * persons, then one for each number found.
 */
export function readNamesakesOf(
  reader: RowReader,
  selection: Selection,
  known: Iterable<string> = []
): ReadonlyMap<string, ReadonlyArray<PersonNamesakes>> {
  const own =
    "first" in selection
      ? sql`own.area between ${selection.first} and ${selection.last}`
      : sql`own.household_id in (select value from json_each(${JSON.stringify(selection.households)}))`
  return among(
    reader,
    sql`select own.id_index from person own where ${own} and own.status = 'active' and exists (
      select 1 from person other where other.id_index = own.id_index and other.status = 'active' and other.rowid <> own.rowid)
      and own.id_index not in (select value from json_each(${JSON.stringify([...known])}))`
  )
}

function among(reader: RowReader, numbers: RawBuilder<unknown>): ReadonlyMap<string, ReadonlyArray<PersonNamesakes>> {
  const query = sql`select id_index, id, id_masked, household_id, area from person
    where status = 'active' and id_index in (${numbers}) order by id_index`
  const rows = reader.rows({ compile: () => query.compile(queryBuilder) }) as unknown as ReadonlyArray<Found>
  const byNumber = new Map<string, ReadonlyArray<PersonNamesakes>>()
  for (let from = 0, to = 0; from < rows.length; from = to) {
    const number = rows[from]?.[0] as string
    const found: Array<PersonNamesakes> = []
    const group: Array<Namesake> = []
    const places = new Map<string, Pick<PersonNamesakes, "area" | "householdId">>()
    for (to = from; rows[to]?.[0] === number; to++) {
      const [, personId, masked, householdId, area] = rows[to] as Found
      group.push({ personId, masked })
      places.set(personId, { area, householdId })
    }
    for (const { personId, namesakes } of namesakesAmong(group)) {
      const { area, householdId } = places.get(personId) as Pick<PersonNamesakes, "area" | "householdId">
      found.push({ area, householdId, personId, namesakes })
    }
    byNumber.set(number, found)
  }
  return byNumber
}
