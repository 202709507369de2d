import type { Kysely } from "kysely"

/** Pay lists of villages by month, with the figures that were copied when they were submitted. */
export async function up(db: Kysely<unknown>): Promise<void> {
  let table = db.schema.createTable("pay_list").addColumn("version", "integer", (column) => column.notNull())
  for (const name of ["area", "month", "state", "body"]) {
    table = table.addColumn(name, "text", (column) => column.notNull())
  }
  await table
    .addColumn("touched", "integer", (column) => column.notNull())
    .addColumn("digest", "text")
    .addPrimaryKeyConstraint("pay_list_key", ["area", "month"] as never)
    .execute()
  await db.schema.createIndex("pay_list_by_month").on("pay_list").columns(["month", "area"]).execute()
}
