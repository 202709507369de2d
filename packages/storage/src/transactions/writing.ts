import type { ControlledTransaction, Kysely } from "kysely"
import type { Tables } from "../tables/Tables.ts"
import { beginWriting } from "./beginWriting.ts"

/** Runs queries in a transaction that holds the writer's lock, undone whole when one fails. */
export async function writing<A>(
  kysely: Kysely<Tables>,
  queries: (db: ControlledTransaction<Tables>) => Promise<A>
): Promise<A> {
  const db = await beginWriting(kysely)
  try {
    const value = await queries(db)
    await db.commit().execute()
    return value
  } catch (error) {
    if (!db.isCommitted) await db.rollback().execute()
    throw error
  }
}
