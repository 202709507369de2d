import type { ImportReport } from "@wengang/application/imports/importWorkbook.ts"
import Table from "cli-table3"

const shown = 200

/** What an import did, as tables for a terminal. */
export function importTable({ sheets, errors }: ImportReport): string {
  const counts = new Table({ head: ["工作表", "行", "新增", "更新", "未变", "拒绝"], style: plain })
  for (const [sheet, { rows, added, changed, unchanged, rejected }] of Object.entries(sheets)) {
    counts.push([sheet, rows, added, changed, unchanged, rejected])
  }
  if (errors.length === 0) return `${counts}\n没有错误。 No errors.\n`
  const problems = new Table({ head: ["工作表", "行", "列", "值", "原因"], style: plain })
  for (const { sheet, row, column, value, reason } of errors.slice(0, shown)) {
    problems.push([sheet, row ?? "", column ?? "", value ?? "", reason.zh])
  }
  const more = errors.length > shown ? `……另有${errors.length - shown}条，用 --format json 查看全部。\n` : ""
  return `${counts}\n${errors.length}条错误 errors\n${problems}\n${more}`
}

const plain = { head: [], border: [] }
