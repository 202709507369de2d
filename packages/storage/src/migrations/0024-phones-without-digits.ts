import { type Kysely, sql } from "kysely"

/** Rows that hold a word or a sign in place of a phone share no number: they are not compared by it. */
export async function up(db: Kysely<unknown>): Promise<void> {
  for (const table of ["household", "person"]) {
    await sql`update ${sql.table(table)} set phone_key = null
      where phone_key is not null and phone_key not glob '*[0-9]*'`.execute(db)
  }
}
