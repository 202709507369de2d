import type { FinishedRun, WrittenVerdict } from "@wengang/application/ports/FindingStore.ts"
import { rankMissing } from "@wengang/domain/findings/rankMissing.ts"
import { ageOf, type RowsRead } from "@wengang/domain/findings/SheetState.ts"
import { ruleOf } from "@wengang/domain/rules/catalogue.ts"
import type { Day } from "@wengang/domain/values/Day.ts"
import Table from "cli-table3"

/** How a run is written, piece by piece: however many verdicts there are, no more than a page of them is held. */
export interface Report {
  readonly begin: string
  /** How many verdicts it shows; all where it is absent. */
  readonly limit?: number
  readonly verdict: (verdict: WrittenVerdict) => string
  readonly end: () => string
}

/** A verdict as the contract shows it, in JSON. The evidence is passed on as it was written: it is most of the text. */
export function verdictInJson({ rule, subject, area, severity, message, evidence, recheckOn }: WrittenVerdict): string {
  const before = JSON.stringify({ rule, subject, area, severity, message: message.zh })
  return `${before.slice(0, -1)},"evidence":${evidence},"recheckOn":${JSON.stringify(recheckOn)}}`
}

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

export const reportWriters = {
  table: (run: FinishedRun): Report => tableReport(run),
  json: (run: FinishedRun): Report => {
    let first = true
    return {
      begin: `${JSON.stringify(head(run), null, 2).slice(0, -2)},\n  "verdicts": [`,
      verdict: (verdict) => {
        const text = `${first ? "" : ","}\n    ${verdictInJson(verdict)}`
        first = false
        return text
      },
      end: () => (first ? "]\n}\n" : "\n  ]\n}\n")
    }
  },
  ndjson: (run: FinishedRun): Report => ({
    begin: `${JSON.stringify(head(run))}\n`,
    verdict: (verdict) => `${verdictInJson(verdict)}\n`,
    end: () => ""
  })
} as const

const shown = 100

/** What a terminal shows: the run, each rule with what it found and could not judge, and the first verdicts. */
function tableReport(run: FinishedRun): Report {
  const rules = new Table({ head: ["规则", "名称", "判定", "通过", "疑点", "不适用", "无法判定"], style: plain })
  for (const line of run.coverage) {
    const title = ruleOf(line.rule)?.title.zh ?? ""
    rules.push([line.rule, title, line.judged, line.passed, line.failed, line.notApplicable, line.notEvaluable])
  }
  const { opened, persisting, resolved, reopened } = run.findings
  const missing = missingLines(run)
  return {
    limit: shown,
    begin: [
      `核验日期 ${run.asOf}  档案 ${run.dossiers}  规则 ${run.rules}  疑点 ${run.verdicts}`,
      `新增 ${opened}  持续 ${persisting}  消除 ${resolved}  反弹 ${reopened}`,
      `${rules}`,
      sheetTable(run),
      ...(missing.length > 0 ? ["无法判定所缺 what could not be judged, for want of:", ...missing] : []),
      ""
    ].join("\n"),
    verdict: ({ rule, subject, message, severity }) =>
      `[${severityMarks[severity]}] ${rule} ${subject.id}：${message.zh}\n`,
    end: () => (run.verdicts > shown ? `……另有${run.verdicts - shown}条，用 --format json 查看全部。\n` : "")
  }
}

function missingLines({ coverage }: FinishedRun): ReadonlyArray<string> {
  return rankMissing(coverage).map(({ sheet, field, judgements, rules }) => {
    const name = field === null ? `${sheet}（全表未提供）` : `${sheet}.${field}`
    return `  ${name}：${judgements}（${rules.length}条规则）`
  })
}

function aged({ rows, newest }: RowsRead, asOf: Day) {
  return { rows, newest, ageDays: ageOf(newest, asOf) }
}

/** Rows and newest day by sheet; the county that lags most behind where several have rows. */
function sheetTable({ sheets, asOf }: FinishedRun): string {
  const table = new Table({ head: ["工作表", "行", "最新", "距核验日", "最旧的县"], style: plain })
  for (const { sheet, rows, newest, counties } of sheets.filter((one) => one.rows > 0)) {
    const age = ageOf(newest, asOf)
    const [last] = counties
      .filter((county) => county.newest !== null)
      .sort((a, b) => (String(a.newest) < String(b.newest) ? -1 : 1))
    const lagging = counties.length > 1 && last !== undefined ? `${last.area.slice(0, 6)}：${last.newest}` : ""
    table.push([sheet, rows, newest ?? "", age === null ? "" : `${age}天`, lagging])
  }
  return `${table}`
}

const severityMarks = { error: "错误", suspicion: "疑点", reminder: "提醒" } as const
const plain = { head: [], border: [] }
