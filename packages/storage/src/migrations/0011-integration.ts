import { type CreateTableBuilder, type Kysely, sql } from "kysely"

type Builder = CreateTableBuilder<string, string>

/** What other systems rely on: webhooks with their deliveries; and the log by who did what when, to count reveals of a day. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await db.schema.createIndex("audit_by_deed").on("audit").columns(["actor_id", "action", "at"]).execute()
  await webhooks(db)
}

const needed = (table: Builder, ...names: ReadonlyArray<string>): Builder =>
  names.reduce((built, name) => built.addColumn(name, "text", (column) => column.notNull()), table)
const text = (table: Builder, ...names: ReadonlyArray<string>): Builder =>
  names.reduce((built, name) => built.addColumn(name, "text"), table)
const whole = (table: Builder, ...names: ReadonlyArray<string>): Builder =>
  names.reduce((built, name) => built.addColumn(name, "bigint", (column) => column.notNull()), table)
const id = (table: Builder): Builder => table.addColumn("id", "text", (column) => column.primaryKey().notNull())

async function webhooks(db: Kysely<unknown>): Promise<void> {
  let table = needed(id(db.schema.createTable("webhook") as Builder), "name", "url", "area", "created_by", "created_at")
  table = text(needed(table, "secret"), "old_secret", "old_secret_until")
  await whole(table, "active", "after").execute()
  await db.schema.createIndex("webhook_by_area").on("webhook").columns(["area"]).execute()
  table = id(db.schema.createTable("webhook_delivery") as Builder).addColumn("webhook_id", "text", (column) =>
    column.notNull().references("webhook.id").onDelete("cascade")
  )
  table = needed(whole(table, "after", "last", "changes", "attempts"), "state", "created_at")
  await text(table, "next_at", "attempted_at", "finished_at", "fault")
    .addColumn("status", "integer", (column) => column.defaultTo(sql`null`))
    .execute()
  const ofHook = ["webhook_id", "created_at", "id"]
  await db.schema.createIndex("webhook_delivery_by_webhook").on("webhook_delivery").columns(ofHook).execute()
  await db.schema
    .createIndex("webhook_delivery_by_state")
    .on("webhook_delivery")
    .columns(["state", "next_at"])
    .execute()
}
