import type { Acting } from "@wengang/application/acting/Acting.ts"
import type { Reach } from "@wengang/application/acting/Reach.ts"
import { follower } from "@wengang/application/jobs/followImport.ts"
import { interrupted } from "@wengang/application/jobs/interrupted.ts"
import { JobStore, type JobView } from "@wengang/application/ports/JobStore.ts"
import { DateTime, Effect, Layer } from "effect"
import type { ControlledTransaction, ExpressionBuilder, Kysely } from "kysely"
import { Database } from "../Database.ts"
import { standingsOf } from "../people/standings.ts"
import { storageFailure } from "../storageFailure.ts"
import type { Tables } from "../tables/Tables.ts"
import { writing } from "../transactions/writing.ts"
import { storedJobOf } from "./jobColumns.ts"

/** Jobs in the database. */
export const layerJobStore: Layer.Layer<JobStore, never, Database> = Layer.effect(
  JobStore,
  Effect.gen(function* () {
    const { kysely, read } = yield* Database
    const write = <A>(work: (db: ControlledTransaction<Tables>, at: string) => Promise<A>) =>
      Effect.flatMap(DateTime.now, (now) =>
        Effect.tryPromise({
          try: () => writing(kysely, (db) => work(db, DateTime.formatIso(now))),
          catch: storageFailure
        })
      )
    return JobStore.of({
      list: (reach, view, page) => read((db) => listJobs(db, reach, view, page)),
      find: (reach, view, id) => read((db) => findJob(db, reach, view, id)),
      lastOf: (actorId, limit) =>
        read(async (db) => {
          const query = db.selectFrom("job").selectAll().where("actorId", "=", actorId)
          return (await query.orderBy("seq", "desc").limit(limit).execute()).map(storedJobOf)
        }),
      ahead: (kind) =>
        read(async (db) => {
          const query = db.selectFrom("job").selectAll().where("state", "in", ["queued", "running"])
          return (await query.where("kind", "=", kind).orderBy("seq").execute()).map(storedJobOf)
        }),
      begin: write(beginNext),
      end: (id, outcome) => write((db, at) => end(db, id, outcome, at)),
      giveUpRunning: write(giveUpRunning),
      waiting: read(async (db) => {
        const rows = await db.selectFrom("job").select("id").where("state", "=", "queued").execute()
        return rows.map(({ id }) => id)
      })
    })
  })
)

async function listJobs(
  db: Kysely<Tables>,
  reach: Reach,
  view: JobView,
  { before, limit }: { readonly before?: string; readonly limit: number }
) {
  const rows = await db
    .selectFrom("job")
    .selectAll()
    .where((eb) => matches(eb, reach, view))
    .$if(before !== undefined, (query) =>
      query.where("seq", "<", (eb) =>
        eb
          .selectFrom("job")
          .select("seq")
          .where("id", "=", before ?? "")
      )
    )
    .orderBy("seq", "desc")
    .limit(limit)
    .execute()
  return rows.map(storedJobOf)
}

async function findJob(db: Kysely<Tables>, reach: Reach, view: JobView, id: string) {
  const row = await db
    .selectFrom("job")
    .selectAll()
    .where("id", "=", id)
    .where((eb) => matches(eb, reach, view))
    .executeTakeFirst()
  return row === undefined ? undefined : storedJobOf(row)
}

function matches(eb: ExpressionBuilder<Tables, "job">, reach: Reach, { actorId, kinds }: JobView) {
  const range = reach.range()
  const within = range === null ? [] : [eb("area", ">=", range.first), eb("area", "<=", range.last)]
  return eb.or([eb("actorId", "=", actorId), eb.and([eb("kind", "in", [...kinds, "none" as never]), ...within])])
}

async function beginNext(db: ControlledTransaction<Tables>, at: string) {
  const row = await db
    .selectFrom("job")
    .selectAll()
    .where("state", "=", "queued")
    .orderBy("seq")
    .limit(1)
    .executeTakeFirst()
  if (row === undefined) return undefined
  await db.updateTable("job").set({ state: "running", begun: at }).where("id", "=", row.id).execute()
  const acting = JSON.parse(row.acting) as typeof Acting.Service
  const standing = (await standingsOf(db, [acting.actor.id], at))(acting.actor.id)
  return { job: storedJobOf({ ...row, state: "running", begun: at }), acting, standing }
}

async function end(
  db: ControlledTransaction<Tables>,
  id: string,
  outcome: Parameters<typeof JobStore.Service.end>[1],
  at: string
): Promise<void> {
  const how =
    "result" in outcome
      ? { state: "done" as const, result: JSON.stringify(outcome.result) }
      : { state: "failed" as const, failure: JSON.stringify(outcome.failure) }
  await db
    .updateTable("job")
    .set({ ...how, ended: at })
    .where("id", "=", id)
    .where("state", "=", "running")
    .execute()
}

/** A run is there whole or not at all, and the program's own is done anew; an import ended its job itself. */
async function giveUpRunning(db: ControlledTransaction<Tables>, at: string): Promise<void> {
  const { code, sentence } = interrupted()
  await db
    .updateTable("job")
    .set({ state: "done", result: JSON.stringify({}), ended: at })
    .where("state", "=", "running")
    .where("kind", "=", "verify")
    .where("id", "in", (eb) => eb.selectFrom("run").select("id"))
    .execute()
  await db
    .updateTable("job")
    .set({ state: "queued", begun: null })
    .where("state", "=", "running")
    .where("actorId", "=", follower.id)
    .execute()
  await db
    .updateTable("job")
    .set({ state: "failed", failure: JSON.stringify({ code, sentence }), ended: at })
    .where("state", "=", "running")
    .execute()
}
