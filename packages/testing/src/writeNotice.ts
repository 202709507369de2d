import { ledgerNames } from "@wengang/domain/ledgers/ledgers.ts"
import { writeWorkbook } from "@wengang/workbook/WorkbookWriter.ts"
import { noticeLedgers } from "./notice/NoticeLedgers.ts"
import { cleanTwin } from "./notice/Twin.ts"

const [, , which, path] = process.argv

if ((which === "notice" || which === "twin") && path !== undefined) {
  const ledgers = which === "notice" ? noticeLedgers() : cleanTwin()
  const filled = ledgerNames.filter((ledger) => ledgers[ledger].length > 0)
  await writeWorkbook(
    path,
    filled.map((ledger) => ({ ledger, rows: ledgers[ledger] }))
  )
} else {
  console.error("usage: writeNotice.ts notice|twin OUT.xlsx")
  process.exitCode = 2
}
