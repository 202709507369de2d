import { type Kysely, sql } from "kysely"

/** Which runs looked at everything by all rules, and what a run did, found without all else that happened to suspicions. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .alterTable("run")
    .addColumn("complete", "integer", (column) => column.notNull().defaultTo(0))
    .execute()
  await sql`update run set complete = 1 where area is null and rules = (select max(rules) from run)`.execute(db)
  await db.schema.createIndex("suspicion_event_by_run").on("suspicion_event").columns(["run_id"]).execute()
}
