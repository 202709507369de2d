import type { CreateTableBuilder, Kysely } from "kysely"

type Builder = CreateTableBuilder<string, string>

/** Who may sign in, by what, and what they signed in to; and the keys of programs. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await accounts(db)
  await signingIn(db)
  await guards(db)
  await keys(db)
}

const id = (table: Builder): Builder => table.addColumn("id", "text", (column) => column.primaryKey().notNull())
const text = (table: Builder, ...names: ReadonlyArray<string>): Builder =>
  names.reduce((built, name) => built.addColumn(name, "text"), table)
const needed = (table: Builder, ...names: ReadonlyArray<string>): Builder =>
  names.reduce((built, name) => built.addColumn(name, "text", (column) => column.notNull()), table)
const yesOrNo = (table: Builder, name: string, otherwise: 0 | 1): Builder =>
  table.addColumn(name, "integer", (column) => column.notNull().defaultTo(otherwise))
const ofAccount = (table: Builder): Builder =>
  table.addColumn("user_id", "text", (column) => column.notNull().references("user_account.id").onDelete("cascade"))

async function accounts(db: Kysely<unknown>): Promise<void> {
  let table = id(db.schema.createTable("user_account") as Builder)
  table = needed(table, "name")
  table = table.addColumn("email", "text", (column) => column.notNull().unique())
  table = yesOrNo(table, "email_verified", 0)
  table = text(table, "image")
  table = needed(table, "created_at", "updated_at")
  table = table.addColumn("username", "text", (column) => column.unique())
  table = table.addColumn("two_factor_enabled", "integer", (column) => column.defaultTo(0))
  table = text(table, "role", "area", "department")
  table = yesOrNo(table, "active", 1)
  table = yesOrNo(table, "must_change_password", 1)
  await text(table, "password_changed_at").execute()
  table = ofAccount(id(db.schema.createTable("credential") as Builder))
  table = needed(table, "account_id", "provider_id")
  table = text(table, "access_token", "refresh_token", "id_token", "access_token_expires_at")
  table = text(table, "refresh_token_expires_at", "scope", "password")
  table = needed(table, "created_at", "updated_at")
  await table.addUniqueConstraint("credential_subject", ["provider_id", "account_id"]).execute()
  await db.schema.createIndex("credential_by_user").on("credential").columns(["user_id"]).execute()
}

async function signingIn(db: Kysely<unknown>): Promise<void> {
  let table = ofAccount(id(db.schema.createTable("session") as Builder))
  table = needed(table, "expires_at")
  table = table.addColumn("token", "text", (column) => column.notNull().unique())
  table = needed(table, "created_at", "updated_at")
  await text(table, "ip_address", "user_agent").execute()
  await db.schema.createIndex("session_by_user").on("session").columns(["user_id"]).execute()
  table = needed(id(db.schema.createTable("challenge") as Builder), "identifier", "value", "expires_at")
  await needed(table, "created_at", "updated_at").execute()
  await db.schema.createIndex("challenge_by_identifier").on("challenge").columns(["identifier"]).execute()
  table = ofAccount(id(db.schema.createTable("second_factor") as Builder))
  table = needed(table, "secret", "backup_codes")
  table = table
    .addColumn("verified", "integer", (column) => column.defaultTo(1))
    .addColumn("failed_verification_count", "integer", (column) => column.defaultTo(0))
  await text(table, "locked_until").execute()
  await db.schema.createIndex("second_factor_by_user").on("second_factor").columns(["user_id"]).execute()
}

async function guards(db: Kysely<unknown>): Promise<void> {
  let table = db.schema
    .createTable("sign_in_failure")
    .addColumn("name_index", "text", (column) => column.primaryKey().notNull())
    .addColumn("failures", "integer", (column) => column.notNull()) as Builder
  await needed(table, "last_at").addColumn("locked_until", "text").execute()
  table = ofAccount(db.schema.createTable("used_code") as Builder)
  await needed(table, "digest", "used_at").addPrimaryKeyConstraint("used_code_key", ["user_id", "digest"]).execute()
  table = ofAccount(db.schema.createTable("former_password") as Builder)
  await needed(table, "hash", "replaced_at").execute()
  await db.schema.createIndex("former_password_by_user").on("former_password").columns(["user_id"]).execute()
}

async function keys(db: Kysely<unknown>): Promise<void> {
  const table = needed(ofAccount(id(db.schema.createTable("api_key") as Builder)), "name", "start")
  await needed(
    table.addColumn("digest", "text", (column) => column.notNull().unique()),
    "permissions",
    "area",
    "created_at",
    "expires_at"
  )
    .addColumn("revoked_at", "text")
    .addColumn("last_used_at", "text")
    .execute()
  await db.schema.createIndex("api_key_by_user").on("api_key").columns(["user_id"]).execute()
}
