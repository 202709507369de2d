import { type Kysely, sql } from "kysely"
import type { Tables } from "../tables/Tables.ts"

/** Those of some webhooks whose last message that was tried did not arrive, by their ids. */
export async function failingWebhooks(db: Kysely<Tables>, ids: ReadonlyArray<string>): Promise<ReadonlySet<string>> {
  const { rows } = await sql<{ readonly id: string }>`
    select asked.value as id from json_each(${JSON.stringify(ids)}) as asked
    where (select fault from webhook_delivery
      where webhook_id = asked.value and attempted_at is not null and state <> 'dropped'
      order by created_at desc, id desc limit 1) is not null`.execute(db)
  return new Set(rows.map(({ id }) => id))
}
