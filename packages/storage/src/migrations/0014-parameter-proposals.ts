import { type Kysely, PostgresAdapter } from "kysely"

/** Changes of parameters that somebody proposed, with their rehearsals and steps. */
export async function up(db: Kysely<unknown>): Promise<void> {
  const isPostgres = db.getExecutor().adapter instanceof PostgresAdapter
  let table = db.schema
    .createTable("parameter_proposal")
    .addColumn("seq", isPostgres ? "bigserial" : "integer", (column) =>
      isPostgres ? column.primaryKey() : column.primaryKey().autoIncrement()
    )
    .addColumn("id", "text", (column) => column.notNull().unique())
    .addColumn("version", "integer", (column) => column.notNull())
  for (const name of ["state", "rule", "area", "at", "body"]) {
    table = table.addColumn(name, "text", (column) => column.notNull())
  }
  await table.addColumn("job", "text").execute()
  await db.schema.createIndex("parameter_proposal_by_area").on("parameter_proposal").columns(["area", "seq"]).execute()
}
