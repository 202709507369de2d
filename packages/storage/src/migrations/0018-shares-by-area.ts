import type { Kysely } from "kysely"

/** What dossiers add to their counties is summed without looking at the dossiers themselves. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await db.schema.dropIndex("dossier_by_area").execute()
  await db.schema
    .createIndex("dossier_by_area")
    .on("dossier")
    .columns(["kind", "area", "imprint", "share_turns_on"])
    .execute()
}
