import { type Kysely, sql } from "kysely"

/**
 * How many dossiers an imprint stands for, so that the coverage of all of them is a sum over imprints alone; and one note
 * a dossier, however often it is touched before the next run.
 */
export async function up(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .alterTable("imprint")
    .addColumn("dossiers", "bigint", (column) => column.notNull().defaultTo(0))
    .execute()
  await sql`update imprint set dossiers = counted.dossiers
    from (select imprint as digest, count(*) as dossiers from dossier group by imprint) as counted
    where counted.digest = imprint.digest`.execute(db)
  await sql`delete from note where seq not in (select max(seq) from note group by kind, key)`.execute(db)
  await db.schema.createIndex("note_by_dossier").on("note").columns(["kind", "key"]).unique().execute()
}
