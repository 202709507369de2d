import type { Acting } from "@wengang/application/acting/Acting.ts"
import { interrupted } from "@wengang/application/jobs/interrupted.ts"
import type { NewJob, StoredJob } from "@wengang/application/jobs/StoredJob.ts"
import type { JobWrites } from "@wengang/application/ports/JobStore.ts"
import { Effect } from "effect"
import type { Transaction } from "kysely"
import { storageFailure } from "../storageFailure.ts"
import type { Tables } from "../tables/Tables.ts"
import { storedJobOf } from "./jobColumns.ts"

/** What people write about jobs in one transaction. */
export function jobWritesOf(db: Transaction<Tables>, acting: typeof Acting.Service, at: string): JobWrites {
  return {
    add: (job) => promise(() => add(db, job, { ...acting, idempotency: null }, at)),
    addOwn: (job, actor) =>
      promise(async () => {
        const waiting = await waitingOf(db, actor.id, job.kind)
        return waiting ?? add(db, job, { actor, from: null, requestId: acting.requestId, idempotency: null }, at)
      }),
    settle: (id, result) =>
      promise(async () => {
        const { numUpdatedRows } = await db
          .updateTable("job")
          .set({ state: "done", result: JSON.stringify(result), ended: at })
          .where("id", "=", id)
          .where("state", "=", "running")
          .executeTakeFirstOrThrow()
        if (numUpdatedRows === 0n) throw interrupted()
      })
  }
}

async function add(
  db: Transaction<Tables>,
  { request, ...job }: NewJob,
  acting: typeof Acting.Service,
  at: string
): Promise<StoredJob> {
  const blank = { state: "queued", done: 0, total: 0, result: null, failure: null, begun: null, ended: null } as const
  const { id: actorId, name: actorName } = acting.actor
  const asked = { request: JSON.stringify(request), actorId, actorName, acting: JSON.stringify(acting), at }
  const row = await db
    .insertInto("job")
    .values({ ...job, ...blank, ...asked })
    .returningAll()
    .executeTakeFirstOrThrow()
  return storedJobOf(row)
}

/** The job of an actor that waits to begin, of a kind. */
async function waitingOf(db: Transaction<Tables>, actorId: string, kind: NewJob["kind"]) {
  const query = db.selectFrom("job").selectAll().where("state", "=", "queued")
  const row = await query.where("kind", "=", kind).where("actorId", "=", actorId).orderBy("seq").executeTakeFirst()
  return row === undefined ? undefined : storedJobOf(row)
}

const promise = <A>(work: () => Promise<A>) => Effect.tryPromise({ try: work, catch: storageFailure })
