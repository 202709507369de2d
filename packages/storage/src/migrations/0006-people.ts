import { type Kysely, PostgresAdapter, sql } from "kysely"

/**
 * Who did what: the audit log, a journal that names who changed a row, a history of suspicions that people write to as
 * well as runs, and the mutations that callers named by a key.
 */
export async function up(db: Kysely<unknown>): Promise<void> {
  await audit(db)
  await changes(db)
  await suspicionEvents(db)
  await db.schema
    .createTable("idempotency")
    .addColumn("actor_id", "text", (column) => column.notNull())
    .addColumn("key", "text", (column) => column.notNull())
    .addColumn("request", "text", (column) => column.notNull())
    .addColumn("at", "text", (column) => column.notNull())
    .addColumn("value", "text", (column) => column.notNull())
    .addPrimaryKeyConstraint("idempotency_key", ["actor_id", "key"])
    .execute()
  await db.schema.createIndex("idempotency_by_age").on("idempotency").columns(["at"]).execute()
}

async function audit(db: Kysely<unknown>): Promise<void> {
  let table = db.schema.createTable("audit").addColumn("seq", "bigint", (column) => column.primaryKey().notNull())
  for (const name of ["at", "actor_id", "actor_name", "role", "via"]) {
    table = table.addColumn(name, "text", (column) => column.notNull())
  }
  await table
    .addColumn("from", "text")
    .addColumn("request_id", "text", (column) => column.notNull())
    .addColumn("action", "text", (column) => column.notNull())
    .addColumn("outcome", "text", (column) => column.notNull())
    .addColumn("object_kind", "text")
    .addColumn("object_id", "text")
    .addColumn("area", "text")
    .addColumn("before", "text")
    .addColumn("after", "text")
    .addColumn("reason", "text")
    .addColumn("digest", "text", (column) => column.notNull())
    .execute()
  await db.schema.createIndex("audit_by_object").on("audit").columns(["object_kind", "object_id", "seq"]).execute()
  await db.schema.createIndex("audit_by_actor").on("audit").columns(["actor_id", "seq"]).execute()
  await db.schema.createIndex("audit_by_area").on("audit").columns(["area", "seq"]).execute()
}

async function changes(db: Kysely<unknown>): Promise<void> {
  await db.schema.dropIndex("change_by_row").execute()
  await db.schema.alterTable("change").renameTo("old_change").execute()
  await db.schema
    .createTable("change")
    .addColumn("seq", isPostgres(db) ? "bigserial" : "integer", (column) =>
      isPostgres(db) ? column.primaryKey() : column.primaryKey().autoIncrement()
    )
    .addColumn("at", "text", (column) => column.notNull())
    .addColumn("actor_id", "text", (column) => column.notNull())
    .addColumn("request_id", "text", (column) => column.notNull())
    .addColumn("import_id", "text", (column) => column.references("import.id"))
    .addColumn("ledger", "text", (column) => column.notNull())
    .addColumn("key", "text", (column) => column.notNull())
    .addColumn("area", "text")
    .addColumn("operation", "text", (column) => column.notNull())
    .addColumn("before", "text")
    .execute()
  await sql`insert into change (seq, at, actor_id, request_id, import_id, ledger, key, operation, before)
    select c.seq, i.started_at, 'console:', c.import_id, c.import_id, c.ledger, c.key, c.operation, c.before
    from old_change c join import i on i.id = c.import_id order by c.seq`.execute(db)
  await db.schema.dropTable("old_change").execute()
  await db.schema.createIndex("change_by_row").on("change").columns(["ledger", "key"]).execute()
}

async function suspicionEvents(db: Kysely<unknown>): Promise<void> {
  await db.schema.alterTable("suspicion_event").renameTo("old_suspicion_event").execute()
  await db.schema
    .createTable("suspicion_event")
    .addColumn("seq", isPostgres(db) ? "bigserial" : "integer", (column) =>
      isPostgres(db) ? column.primaryKey() : column.primaryKey().autoIncrement()
    )
    .addColumn("fingerprint", "text", (column) => column.notNull().references("suspicion.fingerprint"))
    .addColumn("run_id", "text", (column) => column.references("run.id"))
    .addColumn("actor_id", "text")
    .addColumn("actor_name", "text")
    .addColumn("request_id", "text")
    .addColumn("event", "text", (column) => column.notNull())
    .addColumn("state", "text", (column) => column.notNull())
    .addColumn("as_of", "text", (column) => column.notNull())
    .addColumn("at", "text", (column) => column.notNull())
    .addColumn("reason", "text")
    .execute()
  await sql`insert into suspicion_event (fingerprint, run_id, event, state, as_of, at)
    select fingerprint, run_id, event, state, as_of, at from old_suspicion_event order by at, fingerprint`.execute(db)
  await db.schema.dropTable("old_suspicion_event").execute()
  await db.schema.createIndex("suspicion_event_by_suspicion").on("suspicion_event").columns(["fingerprint"]).execute()
}

function isPostgres(db: Kysely<unknown>): boolean {
  return db.getExecutor().adapter instanceof PostgresAdapter
}
