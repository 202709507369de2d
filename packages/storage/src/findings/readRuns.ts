import type { FinishedRun } from "@wengang/application/ports/FindingStore.ts"
import type { RuleCoverage } from "@wengang/domain/findings/Coverage.ts"
import type { Kysely } from "kysely"
import type { Tables } from "../tables/Tables.ts"

/** The last runs, newest first. */
export async function readRuns(db: Kysely<Tables>, limit: number): Promise<ReadonlyArray<FinishedRun>> {
  const rows = await db.selectFrom("run").selectAll().orderBy("startedAt", "desc").orderBy("id").limit(limit).execute()
  return rows.map(({ opened, persisting, resolved, reopened, coverage, audit, sheets, ...run }) => ({
    ...run,
    audit: audit === null ? null : JSON.parse(audit),
    findings: { opened, persisting, resolved, reopened },
    coverage: JSON.parse(coverage).map(withReasons),
    sheets: JSON.parse(sheets)
  }))
}

/** Versions that did not count reasons left none. */
function withReasons(line: Omit<RuleCoverage, "reasons"> & Partial<RuleCoverage>): RuleCoverage {
  return { ...line, reasons: line.reasons ?? [] }
}
