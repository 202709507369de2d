import type { CellObject, WorkSheet } from "@e965/xlsx"
import * as XLSX from "@e965/xlsx"
import { ledgerOf } from "@wengang/domain/ledgers/ledgers.ts"
import { atomically } from "./writing/atomically.ts"
import type { LedgerRows } from "./writing/LedgerRows.ts"
import { headerText, type WrittenCell, writtenCell } from "./writing/WrittenCell.ts"
import { escapeXmlText } from "./xlsx/XmlText.ts"

/** Writes ledgers as an .xlsx workbook that reads back to the same rows; in memory, so for up to 100,000 rows. */
export async function writeWorkbook(path: string, sheets: Iterable<LedgerRows>): Promise<void> {
  const book = XLSX.utils.book_new()
  for (const { ledger, rows } of sheets)
    XLSX.utils.book_append_sheet(book, sheetOf(ledger, rows), ledgerOf(ledger).sheet)
  const bytes: Buffer = XLSX.write(book, { type: "buffer", bookType: "xlsx", bookSST: true, compression: true })
  await atomically(path, async (file) => {
    await file.writeFile(bytes)
  })
}

function sheetOf(ledger: LedgerRows["ledger"], rows: LedgerRows["rows"]): WorkSheet {
  const fields = Object.entries(ledgerOf(ledger).fields)
  const cells: Array<Array<CellObject | null>> = [fields.map(([, field]) => text(headerText(field)))]
  for (const row of rows) cells.push(fields.map(([name, field]) => cellOf(writtenCell(row[name], field))))
  const sheet = XLSX.utils.aoa_to_sheet(cells, { dense: true })
  sheet["!cols"] = fields.map(([, field]) => ({ wch: Math.max(12, headerText(field).length * 2 + 2) }))
  return sheet
}

function cellOf(written: WrittenCell): CellObject | null {
  if (written === undefined) return null
  if (written.kind === "text") return text(written.text)
  if (written.kind === "integer") return { t: "n", v: written.value }
  return { t: "n", v: written.fen / 100, z: "0.00" }
}

/** A cell of text, whatever it begins with, in a format that keeps spreadsheets from taking it for a number. */
function text(value: string): CellObject {
  return { t: "s", v: escapeXmlText(value), z: "@" }
}
