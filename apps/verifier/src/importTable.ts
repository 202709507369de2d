import type { ImportReport } from "@wengang/application/imports/importWorkbook.ts"
import { problemsTable } from "./problems.ts"
import { TextTable } from "./TextTable.ts"

/** What an import did, as tables for a terminal. */
export function importTable({ sheets, errors }: ImportReport): string {
  const counts = new TextTable(["工作表", "行", "新增", "更新", "未变", "拒绝"])
  for (const [sheet, { rows, added, changed, unchanged, rejected }] of Object.entries(sheets)) {
    counts.push([sheet, rows, added, changed, unchanged, rejected])
  }
  if (errors.length === 0) return `${counts}\n没有错误。 No errors.\n`
  return `${counts}\n${problemsTable(errors)}`
}
