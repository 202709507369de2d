import type { ImportProblem } from "@wengang/application/imports/Incoming.ts"
import { TextTable } from "./TextTable.ts"

const shown = 200

/** Problems of a workbook as the contract shows them. */
export function problemsInJson(problems: ReadonlyArray<ImportProblem>) {
  return problems.map(({ sheet, row, column, value, code, reason }) => ({
    sheet,
    row,
    column,
    value,
    reason: reason.zh,
    reasonEnglish: reason.en,
    code
  }))
}

/** The same for a terminal. */
export function problemsTable(problems: ReadonlyArray<ImportProblem>): string {
  const table = new TextTable(["工作表", "行", "列", "值", "原因"])
  for (const { sheet, row, column, value, reason } of problems.slice(0, shown)) {
    table.push([sheet, row ?? "", column ?? "", value ?? "", reason.zh])
  }
  const more = problems.length > shown ? `……另有${problems.length - shown}条，用 --format json 查看全部。\n` : ""
  return `${problems.length}条错误 errors\n${table}\n${more}`
}
