import type { FinishedRun } from "@wengang/application/ports/FindingStore.ts"
import { rankMissing } from "@wengang/domain/findings/rankMissing.ts"
import { ageOf, type RowsRead } from "@wengang/domain/findings/SheetState.ts"
import type { Day } from "@wengang/domain/values/Day.ts"
import type { Report } from "./Report.ts"

function head({ findings, coverage, sheets, ...run }: FinishedRun) {
  const { id, asOf, mode, area, startedAt, finishedAt, dossiers, rules, verdicts, audit } = run
  const audited = audit === null ? {} : { audit }
  return {
    run: { id, asOf, mode, area, startedAt, finishedAt, dossiers, rules, verdicts, ...audited },
    findings,
    coverage,
    missing: rankMissing(coverage),
    sheets: sheets.map(({ sheet, counties, ...read }) => ({
      sheet,
      ...aged(read, asOf),
      counties: counties.map(({ area: county, ...part }) => ({ area: county, ...aged(part, asOf) }))
    }))
  }
}

/** In which a run can be written. */
export const reportForms = ["table", "json", "ndjson"] as const
export type ReportForm = (typeof reportForms)[number]

/** A run in one of the forms. What draws tables is loaded for tables only. */
export async function reportOf(run: FinishedRun, form: ReportForm): Promise<Report> {
  if (form === "table") return (await import("./verifyTable.ts")).tableReport(run)
  return form === "json" ? jsonReport(run) : linesReport(run)
}

function jsonReport(run: FinishedRun): Report {
  return {
    begin: `${JSON.stringify(head(run), null, 2).slice(0, -2)},\n  "verdicts": [`,
    verdicts: { kind: "joined", lead: "\n    ", separator: ",\n    " },
    end: (any) => (any ? "\n  ]\n}\n" : "]\n}\n")
  }
}

function linesReport(run: FinishedRun): Report {
  return {
    begin: `${JSON.stringify(head(run))}\n`,
    verdicts: { kind: "joined", lead: "", separator: "\n" },
    end: (any) => (any ? "\n" : "")
  }
}

function aged({ rows, newest }: RowsRead, asOf: Day) {
  return { rows, newest, ageDays: ageOf(newest, asOf) }
}
