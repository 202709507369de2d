import type { FinishedRun } from "@wengang/application/ports/FindingStore.ts"
import type { RuleCoverage } from "@wengang/domain/findings/Coverage.ts"
import type { ExpressionBuilder, Kysely } from "kysely"
import type { Tables } from "../tables/Tables.ts"

/** The last runs, newest first, `limit` of them before the one named. */
export async function readRuns(
  db: Kysely<Tables>,
  limit: number,
  before: string | undefined
): Promise<ReadonlyArray<FinishedRun>> {
  const start =
    before === undefined
      ? undefined
      : await db.selectFrom("run").select(["startedAt", "id"]).where("id", "=", before).executeTakeFirst()
  const rows = await db
    .selectFrom("run")
    .selectAll()
    .$if(start !== undefined, (query) => query.where((eb) => isBefore(eb, start as Started)))
    .orderBy("startedAt", "desc")
    .orderBy("id")
    .limit(limit)
    .execute()
  return rows.map(({ opened, persisting, resolved, reopened, coverage, audit, sheets, ...run }) => ({
    ...run,
    audit: audit === null ? null : JSON.parse(audit),
    findings: { opened, persisting, resolved, reopened },
    coverage: JSON.parse(coverage).map(withReasons),
    sheets: JSON.parse(sheets)
  }))
}

type Started = Pick<FinishedRun, "startedAt" | "id">

function isBefore(eb: ExpressionBuilder<Tables, "run">, { startedAt, id }: Started) {
  return eb.or([eb("startedAt", "<", startedAt), eb.and([eb("startedAt", "=", startedAt), eb("id", ">", id)])])
}

/** Versions that did not count reasons left none. */
function withReasons(line: Omit<RuleCoverage, "reasons"> & Partial<RuleCoverage>): RuleCoverage {
  return { ...line, reasons: line.reasons ?? [] }
}
