import type { Namesake } from "@wengang/domain/dossiers/HouseholdDossier.ts"
import { sql } from "kysely"
import type { RowReader } from "../sqlite/RowReader.ts"
import { queryBuilder as db } from "./queryBuilder.ts"
import type { Selection } from "./Selection.ts"

/** By person on the register: the others there whose number has the same first 18 characters. */
export type Namesakes = ReadonlyMap<string, ReadonlyArray<{ readonly personId: string; readonly other: Namesake }>>

/** Finds the numbers that stand twice with one pass over their index, wherever the persons live. */
export function readNamesakes(reader: RowReader): Namesakes {
  const groups = new Map<string, Array<Namesake>>()
  for (const row of reader.rows(duplicated)) {
    const [index, personId, masked] = row as unknown as readonly [string, string, string]
    const group = groups.get(index) ?? []
    group.push({ personId, masked })
    groups.set(index, group)
  }
  const namesakes = new Map<string, Array<{ personId: string; other: Namesake }>>()
  for (const group of groups.values()) {
    for (const { personId } of group) {
      const others = group.filter((one) => one.personId !== personId)
      namesakes.set(
        personId,
        others.map((other) => ({ personId, other }))
      )
    }
  }
  return namesakes
}

const duplicated = db
  .selectFrom("person")
  .select(["idIndex", "id", "idMasked"])
  .where("status", "=", "active")
  .where("idIndex", "in", (eb) =>
    eb
      .selectFrom("person")
      .select("idIndex")
      .where("status", "=", "active")
      .groupBy("idIndex")
      .having(sql<number>`count(*)`, ">", 1)
  )

/** The same for some households only: one probe of the index for each of their persons. */
export function readNamesakesOf(reader: RowReader, selection: Selection): Namesakes {
  const found = new Map<string, Array<{ personId: string; other: Namesake }>>()
  for (const row of reader.rows(namesakesIn(selection))) {
    const [personId, otherId, masked] = row as unknown as readonly [string, string, string]
    const others = found.get(personId) ?? []
    others.push({ personId, other: { personId: otherId, masked } })
    found.set(personId, others)
  }
  return found
}

const namesakesIn = (selection: Selection) =>
  db
    .selectFrom("person as own")
    .innerJoin("person as other", "other.idIndex", "own.idIndex")
    .select(["own.id", "other.id as otherId", "other.idMasked"])
    .whereRef("other.id", "!=", "own.id")
    .where("own.status", "=", "active")
    .where("other.status", "=", "active")
    .where((eb) =>
      "first" in selection
        ? eb.and([eb("own.area", ">=", selection.first), eb("own.area", "<=", selection.last)])
        : eb("own.householdId", "in", selection.households)
    )
