import type { NewStep } from "@wengang/application/ports/CaseWrites.ts"
import { type Kysely, sql, type Transaction } from "kysely"
import type { CaseTable } from "../tables/caseTables.ts"
import type { Tables } from "../tables/Tables.ts"

/** The number of the last event of a suspicion: those that are noted after it are told by `noteSuspicionNews`. */
export async function lastSuspicionEvent(db: Kysely<Tables>): Promise<number> {
  const { last } = await db
    .selectFrom("suspicionEvent")
    .select((eb) => eb.fn.max<number | null>("seq").as("last"))
    .executeTakeFirstOrThrow()
  return Number(last ?? 0)
}

/** Puts what happened to suspicions after an event into the journal, in the transaction that noted it: one order over all. */
export async function noteSuspicionNews(db: Transaction<Tables>, after: number): Promise<void> {
  await sql`insert into change (at, actor_id, request_id, ledger, key, area, operation)
    select noted.at, coalesce(noted.actor_id, 'run'), coalesce(noted.request_id, noted.run_id), 'suspicion',
      noted.fingerprint, suspicion.area, noted.event
    from suspicion_event as noted join suspicion on suspicion.fingerprint = noted.fingerprint
    where noted.seq > ${after} order by noted.seq`.execute(db)
}

/** Puts a step of a case into the journal. */
export async function noteCaseNews(
  db: Transaction<Tables>,
  { id, area }: Pick<CaseTable, "id" | "area">,
  { kind, actorId }: Pick<NewStep, "kind" | "actorId">,
  origin: { readonly at: string; readonly requestId: string }
): Promise<void> {
  const none = { importId: null, before: null, placeBefore: null }
  await db
    .insertInto("change")
    .values({ ...origin, ...none, actorId, ledger: "case", key: id, area, operation: kind })
    .execute()
}
