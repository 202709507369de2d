import { follower } from "@wengang/application/jobs/followImport.ts"
import type { CompleteRun, FinishedRun, KeptRun } from "@wengang/application/ports/FindingStore.ts"
import type { RuleCoverage } from "@wengang/domain/findings/Coverage.ts"
import { type ExpressionBuilder, type Kysely, sql } from "kysely"
import type { Tables } from "../tables/Tables.ts"

/** The last runs, newest first, `limit` of them before the one named. */
export async function readRuns(
  db: Kysely<Tables>,
  limit: number,
  before: string | undefined
): Promise<ReadonlyArray<KeptRun>> {
  const start =
    before === undefined
      ? undefined
      : await db.selectFrom("run").select(["startedAt", "id"]).where("id", "=", before).executeTakeFirst()
  const rows = await db
    .selectFrom("run")
    .leftJoin("job", "job.id", "run.id")
    .selectAll("run")
    .select(["job.actorId", "job.actorName"])
    .$if(start !== undefined, (query) => query.where((eb) => isBefore(eb, start as Started)))
    .orderBy("run.startedAt", "desc")
    .orderBy("run.id")
    .limit(limit)
    .execute()
  return rows.map(
    ({ opened, persisting, resolved, reopened, coverage, audit, sheets, complete, actorId, actorName, ...run }) => ({
      ...run,
      audit: audit === null ? null : JSON.parse(audit),
      findings: { opened, persisting, resolved, reopened },
      coverage: JSON.parse(coverage).map(withReasons),
      sheets: JSON.parse(sheets),
      complete: complete === 1,
      orderedBy: actorId === null || actorName === null ? null : { id: actorId, name: actorName }
    })
  )
}

type Started = Pick<FinishedRun, "startedAt" | "id">

function isBefore(eb: ExpressionBuilder<Tables, "run">, { startedAt, id }: Started) {
  return eb.or([
    eb("run.startedAt", "<", startedAt),
    eb.and([eb("run.startedAt", "=", startedAt), eb("run.id", ">", id)])
  ])
}

/** Versions that did not count reasons left none. */
function withReasons(line: Omit<RuleCoverage, "reasons"> & Partial<RuleCoverage>): RuleCoverage {
  return { ...line, reasons: line.reasons ?? [] }
}

/** The last run whose day somebody chose, or the night: one behind an import goes on with the day of another. */
export function readLastDated(db: Kysely<Tables>): Promise<Pick<FinishedRun, "asOf" | "startedAt"> | undefined> {
  return db
    .selectFrom("run")
    .select(["asOf", "startedAt"])
    .where("id", "not in", (eb) => eb.selectFrom("job").select("id").where("actorId", "=", follower.id))
    .orderBy("startedAt", "desc")
    .limit(1)
    .executeTakeFirst()
}

/** The last run over everything; undefined before the first. */
export function readLastComplete(db: Kysely<Tables>): Promise<CompleteRun | undefined> {
  return db
    .selectFrom("run")
    .select(["id", "asOf", "finishedAt"])
    .where("complete", "=", 1)
    .orderBy("startedAt", "desc")
    .limit(1)
    .executeTakeFirst()
}

/** For each instant the first run over everything that began at it or after it. */
export async function readCompleteSince(
  db: Kysely<Tables>,
  instants: ReadonlyArray<string>
): Promise<ReadonlyMap<string, CompleteRun>> {
  const { rows } = await sql<CompleteRun & { readonly instant: string }>`
    select asked.value as instant, run.id, run.as_of, run.finished_at
    from json_each(${JSON.stringify(instants)}) as asked
    join run on run.id = (
      select id from run where complete = 1 and started_at >= asked.value order by started_at limit 1
    )`.execute(db)
  return new Map(rows.map(({ instant, ...run }) => [instant, run]))
}
