import type { Kysely } from "kysely"

/** The views of lists that people keep, and what charts look for in histories: which events befell, in which month. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .createTable("saved_view")
    .addColumn("id", "text", (column) => column.primaryKey())
    .addColumn("owner_id", "text", (column) => column.notNull())
    .addColumn("list", "text", (column) => column.notNull())
    .addColumn("name", "text", (column) => column.notNull())
    .addColumn("query", "text", (column) => column.notNull())
    .addColumn("at", "text", (column) => column.notNull())
    .addUniqueConstraint("saved_view_named_once", ["owner_id", "list", "name"])
    .execute()
  await db.schema
    .createIndex("suspicion_event_by_day")
    .on("suspicion_event")
    .columns(["event", "as_of", "fingerprint"])
    .execute()
}
