import { type CreateTableBuilder, type Kysely, PostgresAdapter, sql } from "kysely"

/** What the program keeps about its own work: imports, changes, runs, suspicions and their history. */
export async function up(db: Kysely<unknown>): Promise<void> {
  const { schema } = db
  await schema
    .createTable("setting")
    .addColumn("name", "text", (column) => column.primaryKey().notNull())
    .addColumn("value", "text", (column) => column.notNull())
    .execute()
  await schema
    .createTable("import")
    .addColumn("id", "text", (column) => column.primaryKey().notNull())
    .addColumn("started_at", "text", (column) => column.notNull())
    .addColumn("finished_at", "text", (column) => column.notNull())
    .addColumn("files", "text", (column) => column.notNull())
    .addColumn("sheets", "text", (column) => column.notNull())
    .addColumn("problems", "integer", (column) => column.notNull())
    .execute()
  await schema
    .createTable("change")
    .addColumn("seq", isPostgres(db) ? "bigserial" : "integer", (column) =>
      isPostgres(db) ? column.primaryKey() : column.primaryKey().autoIncrement()
    )
    .addColumn("import_id", "text", (column) => column.notNull().references("import.id"))
    .addColumn("ledger", "text", (column) => column.notNull())
    .addColumn("key", "text", (column) => column.notNull())
    .addColumn("operation", "text", (column) => column.notNull())
    .addColumn("before", "text")
    .execute()
  await schema.createIndex("change_by_row").on("change").columns(["ledger", "key"]).execute()
  await runs(db)
  await suspicions(db)
}

async function runs(db: Kysely<unknown>): Promise<void> {
  let table = db.schema
    .createTable("run")
    .addColumn("id", "text", (column) => column.primaryKey().notNull())
    .addColumn("as_of", "text", (column) => column.notNull())
    .addColumn("mode", "text", (column) => column.notNull())
    .addColumn("area", "text")
    .addColumn("started_at", "text", (column) => column.notNull())
    .addColumn("finished_at", "text", (column) => column.notNull())
  for (const name of ["dossiers", "rules", "verdicts", "opened", "persisting", "resolved", "reopened"]) {
    table = table.addColumn(name, "integer", (column) => column.notNull())
  }
  await table.addColumn("coverage", "text", (column) => column.notNull()).execute()
  await db.schema.createIndex("run_by_start").on("run").columns(["started_at"]).execute()
}

async function suspicions(db: Kysely<unknown>): Promise<void> {
  let table: CreateTableBuilder<string, string> = db.schema
    .createTable("suspicion")
    .addColumn("fingerprint", "text", (column) => column.primaryKey().notNull())
  for (const name of ["rule", "subject_kind", "subject_id"]) {
    table = table.addColumn(name, sql.raw(isPostgres(db) ? `text collate "C"` : "text"), (column) => column.notNull())
  }
  for (const name of ["area", "severity", "message_zh", "message_en", "evidence"]) {
    table = table.addColumn(name, "text", (column) => column.notNull())
  }
  await table
    .addColumn("recheck_on", "text")
    .addColumn("state", "text", (column) => column.notNull())
    .addColumn("opened_on", "text", (column) => column.notNull())
    .addColumn("run_id", "text", (column) => column.notNull().references("run.id"))
    .addUniqueConstraint("suspicion_subject", ["rule", "subject_kind", "subject_id"])
    .execute()
  await db.schema.createIndex("suspicion_by_area").on("suspicion").columns(["area", "rule", "state"]).execute()
  await db.schema
    .createTable("suspicion_event")
    .addColumn("fingerprint", "text", (column) => column.notNull().references("suspicion.fingerprint"))
    .addColumn("run_id", "text", (column) => column.notNull().references("run.id"))
    .addColumn("event", "text", (column) => column.notNull())
    .addColumn("state", "text", (column) => column.notNull())
    .addColumn("as_of", "text", (column) => column.notNull())
    .addColumn("at", "text", (column) => column.notNull())
    .addPrimaryKeyConstraint("suspicion_event_key", ["fingerprint", "run_id"])
    .execute()
}

function isPostgres(db: Kysely<unknown>): boolean {
  return db.getExecutor().adapter instanceof PostgresAdapter
}
