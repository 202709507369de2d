import type { Acting } from "@wengang/application/acting/Acting.ts"
import type { JudgedSuspicion, SuspicionWrites } from "@wengang/application/ports/SuspicionWrites.ts"
import { Effect } from "effect"
import type { Transaction } from "kysely"
import { storageFailure } from "../storageFailure.ts"
import type { Tables } from "../tables/Tables.ts"
import { suspicionOf } from "./readSuspicions.ts"

/** What people write to suspicions in one transaction. */
export function suspicionWritesOf(
  db: Transaction<Tables>,
  acting: Pick<typeof Acting.Service, "actor" | "requestId">,
  at: string
): SuspicionWrites {
  return {
    find: (reach, id) =>
      promise(async () => {
        const row = await db.selectFrom("suspicion").selectAll().where("fingerprint", "=", id).executeTakeFirst()
        return row === undefined || !reach.covers(row.area) ? undefined : suspicionOf(row)
      }),
    judge: (judged) => promise(() => noteJudgement(db, acting, at, judged))
  }
}

async function noteJudgement(
  db: Transaction<Tables>,
  { actor, requestId }: Pick<typeof Acting.Service, "actor" | "requestId">,
  at: string,
  { id, event, state, reason }: JudgedSuspicion
): Promise<void> {
  const { asOf } = await db
    .selectFrom("run")
    .select("asOf")
    .orderBy("startedAt", "desc")
    .limit(1)
    .executeTakeFirstOrThrow()
  await db.updateTable("suspicion").set({ state }).where("fingerprint", "=", id).execute()
  await db
    .insertInto("suspicionEvent")
    .values({
      fingerprint: id,
      runId: null,
      actorId: actor.id,
      actorName: actor.name,
      requestId,
      event,
      state,
      asOf,
      at,
      reason
    })
    .execute()
}

const promise = <A>(work: () => Promise<A>) => Effect.tryPromise({ try: work, catch: storageFailure })
