import { type ControlledTransaction, type Kysely, sql } from "kysely"
import type { Tables } from "../tables/Tables.ts"

/**
 * Begins a transaction that holds the writer's lock from the start, so that it never has to give up half-way. While
 * another process holds it, this one goes on answering (PatientDialect).
 */
export async function beginWriting(kysely: Kysely<Tables>): Promise<ControlledTransaction<Tables>> {
  const transaction = await kysely.startTransaction().execute()
  try {
    await sql`update setting set value = value where name = 'key-check'`.execute(transaction)
    return transaction
  } catch (error) {
    await transaction.rollback().execute()
    throw error
  }
}
