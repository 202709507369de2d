import { type CreateTableBuilder, type Kysely, PostgresAdapter, sql } from "kysely"

type Builder = CreateTableBuilder<string, string>

/** Cases with their findings, steps and papers, and what their rules ask of elsewhere: confirmations and wider checks. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await cases(db)
  await steps(db)
  await papers(db)
  await elsewhere(db)
}

const text = (table: Builder, ...names: ReadonlyArray<string>): Builder =>
  names.reduce((built, name) => built.addColumn(name, "text"), table)
const needed = (table: Builder, ...names: ReadonlyArray<string>): Builder =>
  names.reduce((built, name) => built.addColumn(name, "text", (column) => column.notNull()), table)
const whole = (table: Builder, ...names: ReadonlyArray<string>): Builder =>
  names.reduce((built, name) => built.addColumn(name, "integer", (column) => column.notNull()), table)
const ofCase = (table: Builder): Builder =>
  table.addColumn("case_id", "text", (column) => column.notNull().references("case.id"))

async function cases(db: Kysely<unknown>): Promise<void> {
  let table = db.schema
    .createTable("case")
    .addColumn("id", sql.raw(isPostgres(db) ? `text collate "C"` : "text"), (column) =>
      column.primaryKey().notNull()
    ) as Builder
  table = needed(table, "number", "numbered_in")
  table = whole(table, "year", "ordinal", "version")
  table = text(needed(table, "state", "area", "area_end", "county"), "rule")
  table = needed(table, "found_at", "handed_over_on", "unit_name", "unit_area", "changed_on", "due")
  table = text(table, "leader", "deadline", "quality", "closed_on")
  await needed(table, "body")
    .addColumn("relapse_of", "text", (column) => column.references("case.id"))
    .addUniqueConstraint("case_number", ["numbered_in", "year", "ordinal"])
    .execute()
  await db.schema.createIndex("case_by_area").on("case").columns(["area", "due", "id"]).execute()
  await db.schema.createIndex("case_by_due").on("case").columns(["due", "id"]).execute()
  await db.schema.createIndex("case_by_rule").on("case").columns(["rule", "area"]).execute()
  await db.schema.createIndex("case_by_relapse").on("case").columns(["relapse_of"]).execute()
  await ofCase(db.schema.createTable("case_finding") as Builder)
    .addColumn("fingerprint", "text", (column) => column.notNull().references("suspicion.fingerprint"))
    .addPrimaryKeyConstraint("case_finding_key", ["case_id", "fingerprint"])
    .execute()
  await db.schema.createIndex("case_finding_by_suspicion").on("case_finding").columns(["fingerprint"]).execute()
}

async function steps(db: Kysely<unknown>): Promise<void> {
  const table = db.schema
    .createTable("case_step")
    .addColumn("seq", isPostgres(db) ? "bigserial" : "integer", (column) =>
      isPostgres(db) ? column.primaryKey() : column.primaryKey().autoIncrement()
    ) as Builder
  const names = ["kind", "state", "actor_id", "actor_name", "unit_name", "unit_area", "day", "at", "request_id"]
  await needed(ofCase(table), ...names, "details").execute()
  await db.schema.createIndex("case_step_by_case").on("case_step").columns(["case_id", "seq"]).execute()
}

async function papers(db: Kysely<unknown>): Promise<void> {
  const table = needed(ofCase(db.schema.createTable("case_paper") as Builder), "digest", "name", "media_type")
  await needed(
    table.addColumn("size", "bigint", (column) => column.notNull()),
    "actor_id",
    "actor_name",
    "at"
  )
    .addPrimaryKeyConstraint("case_paper_key", ["case_id", "digest"])
    .execute()
}

/** Confirmations that went before this table are taken from the history of suspicions. */
async function elsewhere(db: Kysely<unknown>): Promise<void> {
  await needed(db.schema.createTable("confirmation") as Builder, "fingerprint", "rule", "area", "day").execute()
  await db.schema.createIndex("confirmation_by_rule").on("confirmation").columns(["rule", "area"]).execute()
  await sql`insert into confirmation (fingerprint, rule, area, day)
    select e.fingerprint, s.rule, s.area, e.as_of from suspicion_event e
    join suspicion s on s.fingerprint = e.fingerprint where e.event = 'confirmed'`.execute(db)
  const table = needed(ofCase(db.schema.createTable("wider_check") as Builder), "area", "area_end", "day")
  await text(table, "rule").execute()
  await db.schema.createIndex("wider_check_by_rule").on("wider_check").columns(["rule"]).execute()
}

function isPostgres(db: Kysely<unknown>): boolean {
  return db.getExecutor().adapter instanceof PostgresAdapter
}
