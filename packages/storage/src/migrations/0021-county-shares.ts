import { type Kysely, sql } from "kysely"

/**
 * How many dossiers of each imprint, with each day on which that may turn, add to a county: a run that examined a few adds
 * to these instead of going through all dossiers of their counties.
 */
export async function up(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .createTable("county_share")
    .addColumn("county", "text", (column) => column.notNull())
    .addColumn("imprint", "text", (column) => column.notNull())
    .addColumn("turns_on", "text", (column) => column.notNull())
    .addColumn("dossiers", "bigint", (column) => column.notNull())
    .addPrimaryKeyConstraint("county_share_key", ["county", "imprint", "turns_on"])
    .execute()
  await sql`insert into county_share (county, imprint, turns_on, dossiers)
    select substr(area, 1, 6), imprint, coalesce(share_turns_on, ''), count(*) from dossier
    where kind = 'household' or (kind = 'vacancy' and area not like '%00000000')
    group by 1, 2, 3`.execute(db)
  await db.schema.dropIndex("dossier_by_area").execute()
  await db.schema.createIndex("dossier_by_area").on("dossier").columns(["kind", "area"]).execute()
}
