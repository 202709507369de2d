import type { Acting } from "@wengang/application/acting/Acting.ts"
import { interrupted } from "@wengang/application/jobs/interrupted.ts"
import type { JobWrites } from "@wengang/application/ports/JobStore.ts"
import { Effect } from "effect"
import type { Transaction } from "kysely"
import { storageFailure } from "../storageFailure.ts"
import type { Tables } from "../tables/Tables.ts"
import { storedJobOf } from "./jobColumns.ts"

/** What people write about jobs in one transaction. */
export function jobWritesOf(db: Transaction<Tables>, acting: typeof Acting.Service, at: string): JobWrites {
  return {
    add: ({ request, ...job }) =>
      promise(async () => {
        const { actor } = acting
        const blank = {
          state: "queued",
          done: 0,
          total: 0,
          result: null,
          failure: null,
          begun: null,
          ended: null
        } as const
        const row = await db
          .insertInto("job")
          .values({
            ...job,
            ...blank,
            request: JSON.stringify(request),
            actorId: actor.id,
            actorName: actor.name,
            acting: JSON.stringify({ ...acting, idempotency: null }),
            at
          })
          .returningAll()
          .executeTakeFirstOrThrow()
        return storedJobOf(row)
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

const promise = <A>(work: () => Promise<A>) => Effect.tryPromise({ try: work, catch: storageFailure })
