import { FindingStore, type FinishedRun, type OpenRun } from "@wengang/application/ports/FindingStore.ts"
import { Effect, Layer, Stream } from "effect"
import { Database } from "../Database.ts"
import { storageFailure } from "../storageFailure.ts"
import { RunLock } from "./RunLock.ts"
import { readRuns } from "./readRuns.ts"
import { countSuspicions, findSuspicion, listSuspicions } from "./readSuspicions.ts"
import { readVerdicts } from "./readVerdicts.ts"
import { settleFindings } from "./settleRun.ts"
import { prepareStage, stageVerdicts } from "./stageVerdicts.ts"

/** Runs and suspicions in the database. */
export const layerFindingStore: Layer.Layer<FindingStore, never, Database> = Layer.effect(
  FindingStore,
  Effect.gen(function* () {
    const database = yield* Database
    const { run } = database
    return FindingStore.of({
      openRun: Effect.acquireRelease(
        Effect.try({ try: () => RunLock.take(database.path), catch: storageFailure }),
        (lock) => Effect.sync(() => lock.release())
      ).pipe(
        Effect.andThen(run(prepareStage)),
        Effect.as({
          stage: (verdicts) => run((db) => stageVerdicts(db, verdicts)),
          settle: (scope, begun, coverage, finishedAt) => settle(database, scope, begun, coverage, finishedAt)
        })
      ),
      verdicts: (scope) => Stream.fromAsyncIterable(readVerdicts(database.kysely, scope), storageFailure),
      list: (filter, page) => run((db) => listSuspicions(db, filter, page)),
      find: (id) => run((db) => findSuspicion(db, id)),
      count: (filter, digits) => run((db) => countSuspicions(db, filter, digits)),
      runs: (limit) => run((db) => readRuns(db, limit))
    })
  })
)

type Settle = OpenRun["settle"]

const settle = (
  { transaction }: typeof Database.Service,
  scope: Parameters<Settle>[0],
  begun: Parameters<Settle>[1],
  coverage: Parameters<Settle>[2],
  now: Parameters<Settle>[3]
): ReturnType<Settle> =>
  Effect.flatMap(now, (finishedAt) =>
    transaction(async (db): Promise<FinishedRun> => {
      const staged = await db
        .selectFrom("stagedVerdict")
        .select((eb) => eb.fn.countAll<number>().as("rows"))
        .executeTakeFirstOrThrow()
      const run = { ...begun, finishedAt, verdicts: Number(staged.rows) }
      const none = { opened: 0, persisting: 0, resolved: 0, reopened: 0 }
      await db
        .insertInto("run")
        .values({ ...run, ...none, coverage: JSON.stringify(coverage) })
        .execute()
      const findings = await settleFindings({ db, scope, runId: run.id, at: finishedAt })
      await db.updateTable("run").set(findings).where("id", "=", run.id).execute()
      await db.deleteFrom("stagedVerdict").execute()
      return { ...run, findings, coverage }
    })
  )
