import type { Acting } from "@wengang/application/acting/Acting.ts"
import type { JudgedSuspicion, SuspicionWrites } from "@wengang/application/ports/SuspicionWrites.ts"
import { workDayOf } from "@wengang/application/runs/workDay.ts"
import type { Day } from "@wengang/domain/values/Day.ts"
import { Effect } from "effect"
import type { Transaction } from "kysely"
import { casesAround, touchCases } from "../cases/touchCases.ts"
import { lastSuspicionEvent, noteSuspicionNews } from "../changes/noteNews.ts"
import { storageFailure } from "../storageFailure.ts"
import type { Tables } from "../tables/Tables.ts"
import { remarkersOf, withRemarks } from "./readRemarks.ts"
import { readLastDated } from "./readRuns.ts"
import { suspicionOf } from "./readSuspicions.ts"
import { suspicionIdOf } from "./verdictColumns.ts"

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
    about: (reach, verdict) =>
      promise(async () => {
        const id = suspicionIdOf(verdict)
        const row = await db.selectFrom("suspicion").selectAll().where("fingerprint", "=", id).executeTakeFirst()
        return row === undefined || !reach.covers(row.area) ? undefined : (await withRemarks(db, [suspicionOf(row)]))[0]
      }),
    remarkedBy: (id) => promise(() => remarkersOf(db, id)),
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
  const before = await lastSuspicionEvent(db)
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
  await noteSuspicionNews(db, before)
  if (event === "confirmed") await noteConfirmation(db, id, workDayOf(await readLastDated(db), at))
}

/** Closed cases of the rule are looked at again: what came back where it was put right is their business. */
async function noteConfirmation(db: Transaction<Tables>, fingerprint: string, day: Day): Promise<void> {
  const { rule, area } = await db
    .selectFrom("suspicion")
    .select(["rule", "area"])
    .where("fingerprint", "=", fingerprint)
    .executeTakeFirstOrThrow()
  await db.insertInto("confirmation").values({ fingerprint, rule, area, day }).execute()
  await touchCases(db, await casesAround(db, rule, area))
}

const promise = <A>(work: () => Promise<A>) => Effect.tryPromise({ try: work, catch: storageFailure })
