import type { FinishedRun } from "@wengang/application/ports/FindingStore.ts"
import { rankMissing } from "@wengang/domain/findings/rankMissing.ts"
import { ageOf } from "@wengang/domain/findings/SheetState.ts"
import { ruleOf } from "@wengang/domain/rules/catalogue.ts"
import { missingInWords } from "./missingInWords.ts"
import type { Report } from "./Report.ts"
import { severityMarks } from "./severityMarks.ts"
import { TextTable } from "./TextTable.ts"

const shown = 100

/** What a terminal shows: the run, each rule with what it found and could not judge, and the first verdicts. */
export function tableReport(run: FinishedRun): Report {
  const rules = new TextTable(["规则", "名称", "判定", "通过", "疑点", "不适用", "无法判定"])
  for (const line of run.coverage) {
    const title = ruleOf(line.rule)?.title.zh ?? ""
    rules.push([line.rule, title, line.judged, line.passed, line.failed, line.notApplicable, line.notEvaluable])
  }
  const { opened, persisting, resolved, reopened } = run.findings
  const missing = missingLines(run)
  return {
    begin: [
      `核验日期 ${run.asOf}  档案 ${run.dossiers}  规则 ${run.rules}  疑点 ${run.verdicts}`,
      `新增 ${opened}  持续 ${persisting}  消除 ${resolved}  反弹 ${reopened}`,
      `${rules}`,
      sheetTable(run),
      ...(missing.length > 0 ? ["无法判定所缺 what could not be judged, for want of:", ...missing] : []),
      ""
    ].join("\n"),
    verdicts: {
      kind: "drawn",
      limit: shown,
      draw: ({ rule, subject, message, severity }) =>
        `[${severityMarks[severity]}] ${rule} ${subject.id}：${message.zh}\n`
    },
    end: () => (run.verdicts > shown ? `……另有${run.verdicts - shown}条，用 --format json 查看全部。\n` : "")
  }
}

function missingLines({ coverage }: FinishedRun): ReadonlyArray<string> {
  return rankMissing(coverage).map(({ sheet, field, judgements, rules }) => {
    const name = missingInWords({ sheet, field }, rules)
    return `  ${name}：${judgements}（${rules.length}条规则）`
  })
}

/** Rows and newest day by sheet; the county that lags most behind where several have rows. */
function sheetTable({ sheets, asOf }: FinishedRun): string {
  const table = new TextTable(["工作表", "行", "最新", "距核验日", "最旧的县"])
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
