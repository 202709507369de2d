import type { Kysely } from "kysely"

/** Orders in which persons are listed: the one ledger so large that sorting a city's would be felt. */
export async function up(db: Kysely<unknown>): Promise<void> {
  for (const column of ["name", "born_on", "status_on"]) {
    await db.schema.createIndex(`person_by_${column}`).on("person").columns([column, "id", "area"]).execute()
  }
}
