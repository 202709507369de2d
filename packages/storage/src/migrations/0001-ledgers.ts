import type { CreateTableBuilder, Kysely } from "kysely"

/** The ledgers of the workbook, their keys, references and the orders in which they are read. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await households(db)
  await posts(db)
  await training(db)
  await others(db)
}

type Builder = CreateTableBuilder<string, string>

const text =
  (...names: ReadonlyArray<string>) =>
  (table: Builder): Builder =>
    names.reduce((built, name) => built.addColumn(name, "text"), table)
const needed =
  (...names: ReadonlyArray<string>) =>
  (table: Builder): Builder =>
    names.reduce((built, name) => built.addColumn(name, "text", (column) => column.notNull()), table)
const integer =
  (...names: ReadonlyArray<string>) =>
  (table: Builder): Builder =>
    names.reduce((built, name) => built.addColumn(name, "bigint"), table)
const neededInteger =
  (...names: ReadonlyArray<string>) =>
  (table: Builder): Builder =>
    names.reduce((built, name) => built.addColumn(name, "bigint", (column) => column.notNull()), table)
const id = (table: Builder): Builder => table.addColumn("id", "text", (column) => column.primaryKey().notNull())
const refers =
  (name: string, to: string, required = true) =>
  (table: Builder): Builder =>
    table.addColumn(name, "text", (column) =>
      required ? column.notNull().references(`${to}.id`) : column.references(`${to}.id`)
    )

async function table(
  db: Kysely<unknown>,
  name: string,
  columns: ReadonlyArray<(table: Builder) => Builder>,
  indexes: ReadonlyArray<ReadonlyArray<string>> = [],
  key: ReadonlyArray<string> = []
): Promise<void> {
  let built = columns.reduce<Builder>((so, column) => column(so), db.schema.createTable(name) as Builder)
  if (key.length > 0) built = built.addPrimaryKeyConstraint(`${name}_key`, key as never)
  await built.execute()
  for (const by of indexes) {
    await db.schema
      .createIndex(`${name}_by_${by.join("_")}`)
      .on(name)
      .columns([...by])
      .execute()
  }
}

async function households(db: Kysely<unknown>): Promise<void> {
  await table(db, "area", [
    (area) => area.addColumn("code", "text", (column) => column.primaryKey().notNull()),
    needed("name")
  ])
  await table(
    db,
    "household",
    [
      id,
      needed("area"),
      text("head_name"),
      needed("kind"),
      text("monitoring_kind"),
      integer("risk_removed"),
      text("identified_on"),
      integer("declared_size", "declared_workers"),
      text("phone")
    ],
    [["area"]]
  )
  await table(
    db,
    "person",
    [
      id,
      refers("household_id", "household"),
      needed("area", "name", "id_sealed", "id_key", "id_index", "id_masked"),
      neededInteger("id_length"),
      text("id_fault", "id_born_on", "id_sex", "sex", "born_on", "relation"),
      needed("schooling"),
      text("health"),
      needed("labour", "status"),
      text("status_on"),
      integer("willing", "destitute", "cadre", "public_payroll"),
      text("phone")
    ],
    [["area"], ["household_id"], ["id_index", "status"]]
  )
  await table(
    db,
    "employment",
    [
      id,
      refers("person_id", "person"),
      needed("area"),
      text("place", "employer", "industry", "channel"),
      integer("monthly_income"),
      needed("start_on"),
      text("end_on"),
      needed("verified_on")
    ],
    [["area"], ["person_id"]]
  )
}

async function posts(db: Kysely<unknown>): Promise<void> {
  await table(
    db,
    "post",
    [
      id,
      needed("area", "title", "level"),
      text("department", "employer"),
      neededInteger("quota", "monthly_pay"),
      integer("required_days"),
      text("duties", "opened_on", "withdrawn_on")
    ],
    [["area"]]
  )
  await table(
    db,
    "appointment",
    [
      id,
      refers("post_id", "post"),
      refers("person_id", "person"),
      needed("area", "post_area", "start_on"),
      text("end_on", "exit_reason", "agreement_from", "agreement_to", "public_from", "public_to", "insured_until")
    ],
    [["area"], ["post_area"], ["person_id"], ["post_id"]]
  )
  await table(
    db,
    "attendance",
    [
      refers("appointment_id", "appointment"),
      needed("month", "area", "post_area"),
      neededInteger("days"),
      refers("signed_by", "person", false)
    ],
    [["area"], ["post_area", "month"]],
    ["appointment_id", "month"]
  )
  await table(
    db,
    "pay",
    [
      refers("appointment_id", "appointment"),
      needed("month", "area", "post_area"),
      neededInteger("due", "paid"),
      text("paid_on"),
      refers("payee", "person", false)
    ],
    [["area"], ["post_area"]],
    ["appointment_id", "month"]
  )
}

async function training(db: Kysely<unknown>): Promise<void> {
  await table(
    db,
    "plan",
    [
      id,
      needed("area"),
      neededInteger("year"),
      text("occupation"),
      integer("planned_count"),
      text("start_on", "end_on"),
      integer("hours"),
      text("place", "provider")
    ],
    [["area"]]
  )
  await table(
    db,
    "planned",
    [refers("plan_id", "plan"), refers("person_id", "person"), needed("area")],
    [["area"], ["person_id"]],
    ["plan_id", "person_id"]
  )
  await table(
    db,
    "class",
    [
      id,
      refers("plan_id", "plan", false),
      needed("area", "occupation", "start_on", "end_on"),
      neededInteger("days"),
      integer("declared_count")
    ],
    [["area"], ["plan_id"]]
  )
  await table(
    db,
    "trainee",
    [
      refers("class_id", "class"),
      refers("person_id", "person"),
      needed("area"),
      integer("days_attended"),
      text("certificate")
    ],
    [["area"], ["person_id"]],
    ["class_id", "person_id"]
  )
}

async function others(db: Kysely<unknown>): Promise<void> {
  await table(
    db,
    "grant",
    [
      id,
      refers("person_id", "person"),
      needed("area", "kind", "period"),
      neededInteger("amount"),
      text("applied_on", "approved_on", "paid_on")
    ],
    [["area"], ["person_id"]]
  )
  await table(
    db,
    "business",
    [
      id,
      refers("person_id", "person"),
      needed("area"),
      text("name"),
      needed("registered_on", "status"),
      text("closed_on")
    ],
    [["area"], ["person_id"]]
  )
  await table(
    db,
    "vacancy",
    [
      id,
      needed("area"),
      text("employer", "employer_code", "occupation"),
      neededInteger("headcount"),
      integer("monthly_pay"),
      text("phone"),
      needed("published_on"),
      text("verified_on", "closed_on")
    ],
    [["area"]]
  )
  await table(
    db,
    "referral",
    [refers("vacancy_id", "vacancy"), refers("person_id", "person"), needed("area", "referred_on"), text("outcome")],
    [["area"], ["person_id"]],
    ["vacancy_id", "person_id"]
  )
  await table(
    db,
    "parameter",
    [
      needed("rule", "name", "jurisdiction", "from"),
      text("value", "unit", "to"),
      needed("source"),
      text("source_date"),
      needed("standing")
    ],
    [],
    ["rule", "name", "jurisdiction", "from"]
  )
  await table(
    db,
    "listed",
    [needed("list", "id_key", "id_sealed", "id_index", "id_masked", "from_on"), text("to_on"), needed("source")],
    [["id_index"]],
    ["list", "id_key"]
  )
}
