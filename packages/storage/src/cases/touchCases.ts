import * as Area from "@wengang/domain/values/Area.ts"
import type { Transaction } from "kysely"
import { inChunks } from "../ledgers/inChunks.ts"
import type { TouchedDossiers } from "../ledgers/TouchedDossiers.ts"
import type { Tables } from "../tables/Tables.ts"

/**
 * Notes that cases were touched. One that was noted before is noted anew: a run under way, which has seen the first
 * note, must not take it off.
 */
export async function touchCases(
  db: Transaction<Tables>,
  ids: ReadonlyArray<string>,
  touched?: TouchedDossiers
): Promise<void> {
  for (const keys of inChunks([...new Set(ids)], 500)) {
    await db.deleteFrom("note").where("kind", "=", "case").where("key", "in", keys).execute()
    await db
      .insertInto("note")
      .values(keys.map((key) => ({ kind: "case" as const, key })))
      .execute()
    for (const key of keys) touched?.add("case", key)
  }
}

/** The closed cases of a rule in whose area a finding was confirmed. */
export async function casesAround(
  db: Transaction<Tables>,
  rule: string,
  area: Area.AreaCode
): Promise<ReadonlyArray<string>> {
  const rows = await db
    .selectFrom("case")
    .select("id")
    .where("rule", "=", rule)
    .where("area", "<=", area)
    .where("areaEnd", ">=", area)
    .where("closedOn", "is not", null)
    .execute()
  return rows.map(({ id }) => id)
}

/** The closed cases of a rule that a check of an area may cover. */
export async function casesUnder(
  db: Transaction<Tables>,
  rule: string,
  area: Area.AreaCode
): Promise<ReadonlyArray<string>> {
  const { first, last } = Area.rangeOf(area)
  const rows = await db
    .selectFrom("case")
    .select("id")
    .where("rule", "=", rule)
    .where("area", ">=", first)
    .where("area", "<=", last)
    .where("closedOn", "is not", null)
    .execute()
  return rows.map(({ id }) => id)
}
