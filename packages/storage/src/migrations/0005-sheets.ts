import type { Kysely } from "kysely"

/** What each run found on the sheets: how many rows, and how new. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .alterTable("run")
    .addColumn("sheets", "text", (column) => column.notNull().defaultTo("[]"))
    .execute()
}
