import type { Kysely } from "kysely"
import type { Tables } from "../tables/Tables.ts"

/** How often somebody did something since an instant, by the log. */
export async function countDone(db: Kysely<Tables>, actorId: string, action: string, since: string): Promise<number> {
  const { done } = await db
    .selectFrom("audit")
    .select((eb) => eb.fn.countAll<number>().as("done"))
    .where("actorId", "=", actorId)
    .where("action", "=", action)
    .where("at", ">=", since)
    .where("outcome", "=", "done")
    .executeTakeFirstOrThrow()
  return Number(done)
}
