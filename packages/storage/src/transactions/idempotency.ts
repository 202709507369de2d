import type { Transaction } from "kysely"
import type { IdempotencyTable } from "../tables/peopleTables.ts"
import type { Tables } from "../tables/Tables.ts"

/** How long a mutation is remembered by its key, in milliseconds. */
const kept = 24 * 3600 * 1000

/** What the mutation of this key was answered, where it was done. */
export async function answeredBefore(
  db: Transaction<Tables>,
  actorId: string,
  key: string
): Promise<Pick<IdempotencyTable, "request" | "value"> | undefined> {
  return await db
    .selectFrom("idempotency")
    .select(["request", "value"])
    .where("actorId", "=", actorId)
    .where("key", "=", key)
    .executeTakeFirst()
}

/** Remembers what a mutation was answered, and forgets those of long ago. */
export async function keepAnswer(
  db: Transaction<Tables>,
  mutation: Omit<IdempotencyTable, "value">,
  value: unknown
): Promise<void> {
  const old = new Date(Date.parse(mutation.at) - kept).toISOString()
  await db.deleteFrom("idempotency").where("at", "<", old).execute()
  await db
    .insertInto("idempotency")
    .values({ ...mutation, value: JSON.stringify(value ?? null) })
    .execute()
}
