import type { Namesake } from "@wengang/domain/dossiers/HouseholdDossier.ts"
import { sql } from "kysely"
import type { RowReader } from "../sqlite/RowReader.ts"
import { queryBuilder as db } from "./queryBuilder.ts"

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
