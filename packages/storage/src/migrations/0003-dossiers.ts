import { type Kysely, PostgresAdapter } from "kysely"

/** What each run leaves for the next: the dossiers it judged, what they add to the counts, and what changed since. */
export async function up(db: Kysely<unknown>): Promise<void> {
  const { schema } = db
  await schema
    .createTable("dossier")
    .addColumn("kind", "text", (column) => column.notNull())
    .addColumn("key", "text", (column) => column.notNull())
    .addColumn("area", "text", (column) => column.notNull())
    .addColumn("recheck_on", "text")
    .addColumn("share_turns_on", "text")
    .addColumn("imprint", "text", (column) => column.notNull())
    .addPrimaryKeyConstraint("dossier_key", ["kind", "key"])
    .execute()
  await schema.createIndex("dossier_by_recheck").on("dossier").columns(["recheck_on"]).execute()
  await schema.createIndex("dossier_by_area").on("dossier").columns(["kind", "area", "imprint"]).execute()
  await schema
    .createTable("imprint")
    .addColumn("digest", "text", (column) => column.primaryKey().notNull())
    .addColumn("text", "text", (column) => column.notNull())
    .execute()
  const isPostgres = db.getExecutor().adapter instanceof PostgresAdapter
  await schema
    .createTable("note")
    .addColumn("seq", isPostgres ? "bigserial" : "integer", (column) =>
      isPostgres ? column.primaryKey() : column.primaryKey().autoIncrement()
    )
    .addColumn("kind", "text", (column) => column.notNull())
    .addColumn("key", "text", (column) => column.notNull())
    .execute()
  for (const table of ["household", "person"]) {
    await schema.alterTable(table).addColumn("phone_key", "text").execute()
  }
  await schema.createIndex("household_by_phone").on("household").columns(["phone_key", "id"]).execute()
  await schema.createIndex("person_by_phone").on("person").columns(["phone_key", "status", "household_id"]).execute()
  await schema.alterTable("suspicion").addColumn("dossier", "text").execute()
  await schema.createIndex("suspicion_by_dossier").on("suspicion").columns(["dossier"]).execute()
  await schema.createIndex("attendance_by_signer").on("attendance").columns(["signed_by"]).execute()
  await schema.alterTable("run").addColumn("audit", "text").execute()
  await schema
    .alterTable("run")
    .addColumn("examined", "integer", (column) => column.notNull().defaultTo(0))
    .execute()
}
