import { type Kysely, sql } from "kysely"

/** Remarks made at writes, found without all else that happened to suspicions: lists show them at each row. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .createIndex("suspicion_event_remarked")
    .on("suspicion_event")
    .columns(["fingerprint", "seq"])
    .where(sql.ref("event"), "=", sql.lit("remarked"))
    .execute()
}
