import type { Kysely } from "kysely"

/** What people said of suspicions, found without all that runs did to them: each rule tells how often it was right. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .createIndex("suspicion_event_judged")
    .on("suspicion_event")
    .columns(["fingerprint", "seq"])
    .where("event" as never, "in", ["cleared", "confirmed"])
    .execute()
}
