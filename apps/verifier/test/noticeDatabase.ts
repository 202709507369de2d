import { mkdtempSync, rmSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { ledgerNames } from "@wengang/domain/ledgers/ledgers.ts"
import { noticeLedgers } from "@wengang/testing/notice/NoticeLedgers.ts"
import { writeWorkbook } from "@wengang/workbook/WorkbookWriter.ts"
import { afterAll } from "vitest"
import { inJson } from "./commandLine.ts"

/** A database that holds the ledgers of the notice, gone when the file's tests end. */
export async function noticeDatabase(): Promise<string> {
  const folder = mkdtempSync(join(tmpdir(), "wengang-notice-"))
  afterAll(() => rmSync(folder, { recursive: true, force: true }))
  const ledgers = noticeLedgers()
  const workbook = join(folder, "台账.xlsx")
  await writeWorkbook(
    workbook,
    ledgerNames.map((ledger) => ({ ledger, rows: ledgers[ledger] }))
  )
  const path = join(folder, "wengang.db")
  await inJson(["import", workbook, "--format", "json", "--database", `sqlite:${path}`])
  return path
}
