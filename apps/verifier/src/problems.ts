import type { ImportProblem } from "@wengang/application/imports/Incoming.ts"
import { TextTable } from "./TextTable.ts"

const shown = 200

/** Problems of a workbook as the contract shows them. */
export function problemsInJson(problems: ReadonlyArray<ImportProblem>) {
  return problems.map(({ file, sheet, row, column, value, code, reason }) => ({
    ...(file === undefined ? {} : { file }),
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
  const several = problems.some(({ file }) => file !== undefined)
  const table = new TextTable([...(several ? ["文件"] : []), "工作表", "行", "列", "值", "原因"])
  for (const { file, sheet, row, column, value, reason } of problems.slice(0, shown)) {
    table.push([...(several ? [file ?? ""] : []), sheet, row ?? "", column ?? "", value ?? "", reason.zh])
  }
  const more = problems.length > shown ? `……另有${problems.length - shown}条，用 --format json 查看全部。\n` : ""
  return `${problems.length}条错误 errors\n${table}\n${more}`
}
