import { type Kysely, sql } from "kysely"

/** The journal by time, and by where rows were before they changed: lists of a day gone by are read from it. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await db.schema.alterTable("change").addColumn("place_before", "text").execute()
  await sql`update change set place_before = case when ledger in ('appointment', 'attendance', 'pay')
    then before ->> '$.postArea' else before ->> '$.area' end where before is not null`.execute(db)
  await db.schema.createIndex("change_by_time").on("change").columns(["at"]).execute()
  // Rows that were added are most of a journal, and were nowhere before.
  await db.schema
    .createIndex("change_by_place_before")
    .on("change")
    .columns(["ledger", "place_before", "key"])
    .where(sql.ref("before"), "is not", null)
    .execute()
}
