import { type Kysely, PostgresAdapter, sql } from "kysely"

/** Long work that was asked for, and of each import who took it, for which area, and which changes of the journal are its. */
export async function up(db: Kysely<unknown>): Promise<void> {
  let table = db.schema
    .createTable("job")
    .addColumn("seq", isPostgres(db) ? "bigserial" : "integer", (column) =>
      isPostgres(db) ? column.primaryKey() : column.primaryKey().autoIncrement()
    )
    .addColumn("id", "text", (column) => column.notNull().unique())
    .addColumn("area", "text")
  for (const name of ["kind", "request", "actor_id", "actor_name", "acting", "at", "state"]) {
    table = table.addColumn(name, "text", (column) => column.notNull())
  }
  for (const name of ["done", "total"]) table = table.addColumn(name, "integer", (column) => column.notNull())
  for (const name of ["result", "failure", "begun", "ended"]) table = table.addColumn(name, "text")
  await table.execute()
  await db.schema.createIndex("job_by_state").on("job").columns(["state", "seq"]).execute()
  for (const name of ["actor_id", "actor_name", "area", "undo_of"]) {
    await db.schema.alterTable("import").addColumn(name, "text").execute()
  }
  for (const name of ["first_change", "last_change"]) {
    await db.schema.alterTable("import").addColumn(name, "bigint").execute()
  }
  await placeInJournal(db)
}

/** The spans of former imports, in one pass over the journal. */
async function placeInJournal(db: Kysely<unknown>): Promise<void> {
  await sql`with spans as (select import_id, min(seq) as first, max(seq) as last from change group by import_id)
    update import set first_change = spans.first, last_change = spans.last
    from spans where spans.import_id = import.id`.execute(db)
}

function isPostgres(db: Kysely<unknown>): boolean {
  return db.getExecutor().adapter instanceof PostgresAdapter
}
