import type { Reach } from "@wengang/application/acting/Reach.ts"
import type { ExaminationScope, SheetsRead } from "@wengang/application/ports/Examiner.ts"
import {
  type Examined,
  FindingStore,
  type FinishedRun,
  type OpenRun,
  type Run
} from "@wengang/application/ports/FindingStore.ts"
import type { RuleCoverage } from "@wengang/domain/findings/Coverage.ts"
import { Effect, Layer, Stream } from "effect"
import type { Transaction } from "kysely"
import { Database } from "../Database.ts"
import { sheetsSetting } from "../dossiers/readSheets.ts"
import { prepareToSettle, prepareToStage } from "../sqlite/openSqlite.ts"
import { storageFailure } from "../storageFailure.ts"
import type { Tables } from "../tables/Tables.ts"
import { auditDossiers } from "./auditDossiers.ts"
import { keepBasis, readBasis } from "./basis.ts"
import { CoverageByArea, holdsAll } from "./CoverageByArea.ts"
import { countJudged } from "./countJudged.ts"
import { type CountyChanges, readCountyChanges, sharesOfTouched } from "./countyShares.ts"
import { listSuspicions } from "./listSuspicions.ts"
import { RunLock } from "./RunLock.ts"
import { readImportsSeen } from "./readImportsSeen.ts"
import { readRunCounts } from "./readRunCounts.ts"
import { readRunEffects } from "./readRunEffects.ts"
import { readCompleteSince, readLastComplete, readLastDated, readRuns } from "./readRuns.ts"
import { readStandingAfter } from "./readStandingAfter.ts"
import { countSuspicions, findSuspicion } from "./readSuspicions.ts"
import { readSeverities, readVerdicts } from "./readVerdicts.ts"
import { readVerdictTexts } from "./readVerdictTexts.ts"
import { countDossiers, coverageOfDossiers, keepCoverage, type Left, settleDossiers } from "./settleDossiers.ts"
import { settleFindings } from "./settleRun.ts"
import { completeStage, prepareStage, stageDossiers, stageVerdicts } from "./stage.ts"

/** Runs and suspicions in the database. */
export const layerFindingStore: Layer.Layer<FindingStore, never, Database> = Layer.effect(
  FindingStore,
  Effect.gen(function* () {
    const database = yield* Database
    const { run, read, sealer } = database
    const coverages = new CoverageByArea()
    return FindingStore.of({
      heldRun: Effect.try({ try: () => RunLock.holder(database.path), catch: storageFailure }),
      openRun: (_, run) =>
        Effect.acquireRelease(
          Effect.try({ try: () => RunLock.take(database.path, "run", run), catch: storageFailure }),
          (lock) => Effect.sync(() => lock.release())
        ).pipe(
          Effect.andThen(
            Effect.acquireRelease(
              Effect.sync(() => prepareToStage(database.connection)),
              (end) => Effect.sync(end)
            )
          ),
          Effect.andThen(database.run(prepareStage)),
          Effect.map(() => openRun(database))
        ),
      verdicts: (reach, scope, limit) => {
        const part = within(reach, scope)
        return part === undefined
          ? Stream.empty
          : Stream.fromAsyncIterable(readVerdicts(database.path, part, limit), storageFailure)
      },
      verdictTexts: (reach, scope, separator) => {
        const part = within(reach, scope)
        return part === undefined
          ? Stream.empty
          : Stream.fromAsyncIterable(readVerdictTexts(database.path, part, separator), storageFailure)
      },
      severities: (reach, scope) => {
        const part = within(reach, scope)
        return part === undefined ? Effect.succeed([]) : run((db) => readSeverities(db, part))
      },
      list: (reach, filter, page) => read((db) => listSuspicions(db, sealer, reach, filter, page)),
      effectsOf: (reach, run, most) => read((db) => readRunEffects(db, reach, run, most)),
      holdsAll: (reach) => read((db) => holdsAll(db, reach)),
      coverageWithin: (reach) => read((db) => coverages.within(db, reach)),
      countsOf: (reach, runs) => read((db) => readRunCounts(db, reach, runs)),
      importsSeen: (reach, runs) => read((db) => readImportsSeen(db, reach, runs)),
      standingAfter: (reach, runs) => read((db) => readStandingAfter(db, reach, runs)),
      find: (reach, id) => read((db) => findSuspicion(db, reach, id)),
      count: (reach, filter, digits) => read((db) => countSuspicions(db, reach, filter, digits)),
      judged: (reach) => read((db) => countJudged(db, reach)),
      runs: (limit, before) => read((db) => readRuns(db, limit, before)),
      lastDated: read(readLastDated),
      lastComplete: read(readLastComplete),
      completeSince: (instants) => read((db) => readCompleteSince(db, instants))
    })
  })
)

/** The part of a scope that lies within reach; undefined where they have nothing in common. */
function within(reach: Reach, scope: Omit<ExaminationScope, "asOf">): Omit<ExaminationScope, "asOf"> | undefined {
  const part = reach.narrowed(scope.area)
  return part === undefined ? undefined : { ...scope, area: part.area }
}

function openRun(database: typeof Database.Service): OpenRun {
  const { run } = database
  const imprints = new Map<string, string>()
  // What the staged dossiers change in their counties; undefined while it was not read, or more were staged since.
  let changes: CountyChanges | undefined
  return {
    basis: run(readBasis),
    stage: ({ verdicts, dossiers, newImprints }) => {
      if (dossiers.kind !== "county") changes = undefined
      for (const [digest, text] of newImprints) imprints.set(digest, text)
      return run(async (db) => {
        await stageVerdicts(db, verdicts)
        await stageDossiers(db, dossiers)
      })
    },
    audit: ({ verdicts, dossiers, newImprints }) => {
      changes = undefined
      for (const [digest, text] of newImprints) imprints.set(digest, text)
      return run((db) => auditDossiers(db, dossiers, verdicts))
    },
    sharesOfTouched: (further) =>
      run(async (db) => {
        changes = await readCountyChanges(db, imprints)
        return sharesOfTouched(db, further, changes)
      }),
    settle: (scope, begun, examined, coverage, now) =>
      Effect.acquireUseRelease(
        Effect.sync(() => prepareToSettle(database.connection, examined.kind)),
        () =>
          Effect.flatMap(now, (finishedAt) =>
            database.transaction((db) =>
              settle(db, scope, { ...begun, finishedAt }, examined, coverage, { imprints, changes })
            )
          ),
        // What settling kept of the file would else stand beside what the report keeps of it.
        (end) => Effect.sync(end)
      )
  }
}

async function settle(
  db: Transaction<Tables>,
  scope: ExaminationScope,
  { audit, read, ...begun }: Omit<Run, "dossiers" | "verdicts"> & { readonly read: SheetsRead },
  examined: Examined,
  known: ReadonlyArray<RuleCoverage> | null,
  left: Left
): Promise<FinishedRun> {
  const keeps = examined.kind === "changed" || examined.complete
  const none = { dossiers: 0, verdicts: 0, opened: 0, persisting: 0, resolved: 0, reopened: 0, audit: null }
  await db
    .insertInto("run")
    .values({ ...begun, ...none, coverage: "[]", sheets: JSON.stringify(read.sheets), complete: keeps ? 1 : 0 })
    .execute()
  const settlement = { db, scope, examined: examined.kind, runId: begun.id, at: begun.finishedAt }
  await completeStage(db)
  const { verdicts, findings } = await settleFindings(settlement)
  if (keeps) await settleDossiers(db, examined, left)
  const coverage = known ?? (await coverageOfDossiers(db))
  if (keeps) await keepCoverage(db, coverage)
  const dossiers = keeps ? await countDossiers(db) : begun.examined
  const report = { coverage: JSON.stringify(coverage), audit: audit === null ? null : JSON.stringify(audit) }
  const done = { ...findings, dossiers, verdicts, ...report }
  await db.updateTable("run").set(done).where("id", "=", begun.id).execute()
  await keepBasis(db, scope.asOf, examined)
  await keepSheets(db, read)
  await db.deleteFrom("stagedVerdict").execute()
  await db.deleteFrom("stagedDossier").execute()
  return { ...begun, audit, dossiers, verdicts, findings, coverage, sheets: read.sheets }
}

/** Leaves what the run found on the sheets for the next one to start from. */
async function keepSheets(db: Transaction<Tables>, read: SheetsRead): Promise<void> {
  const value = JSON.stringify(read)
  await db
    .insertInto("setting")
    .values({ name: sheetsSetting, value })
    .onConflict((conflict) => conflict.column("name").doUpdateSet({ value }))
    .execute()
}
