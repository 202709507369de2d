import { Readable } from "node:stream"
import { failure } from "@wengang/application/Failure.ts"
import type { Field } from "@wengang/domain/ledgers/Field.ts"
import { ZipFile } from "yazl"
import { headerText, type WrittenCell, writtenCell } from "../writing/WrittenCell.ts"
import { inXml } from "../xlsx/inXml.ts"
import { escapeXmlText } from "../xlsx/XmlText.ts"
import type { SheetStream } from "./SheetStream.ts"
import { partsOf, sheetPart } from "./xlsxParts.ts"

/** How many rows a sheet can have, its header among them. */
const mostRows = 1_048_576

/** A sheet as an .xlsx workbook, a page at a time. All text is text, whatever it begins with: nothing is a formula. */
export function streamXlsx(sheet: SheetStream): AsyncIterable<Uint8Array> {
  const zip = new ZipFile()
  for (const [name, text] of Object.entries(partsOf(inXml(sheet.name)))) zip.addBuffer(Buffer.from(text), name)
  const rows = Readable.from(worksheet(sheet), { objectMode: false })
  // What fails while rows are read ends the download unfinished, so that nobody takes it for whole.
  rows.once("error", (error) => (zip.outputStream as Readable).destroy(error))
  zip.addReadStream(rows, sheetPart(1))
  zip.end()
  return zip.outputStream as Readable
}

async function* worksheet({ fields, pages }: SheetStream): AsyncGenerator<string> {
  const columns = Object.entries(fields)
  yield '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>'
  yield '<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetData>'
  yield rowOf(columns.map(([, field]) => textCell(headerText(field))))
  let written = 1
  for await (const page of pages) {
    written += page.length
    if (written > mostRows) throw tooLong()
    yield page.map((row) => rowOf(columns.map(([name, field]) => cellOf(row[name], field)))).join("")
  }
  yield "</sheetData></worksheet>"
}

function rowOf(cells: ReadonlyArray<string>): string {
  return `<row>${cells.join("")}</row>`
}

function cellOf(value: unknown, field: Field): string {
  const cell: WrittenCell = writtenCell(value, field)
  if (cell === undefined) return "<c/>"
  if (cell.kind === "text") return textCell(cell.text)
  return cell.kind === "integer" ? `<c><v>${cell.value}</v></c>` : `<c s="2"><v>${cell.fen / 100}</v></c>`
}

function textCell(text: string): string {
  return `<c t="inlineStr" s="1"><is><t xml:space="preserve">${inXml(escapeXmlText(text))}</t></is></c>`
}

function tooLong() {
  return failure(
    "too-large",
    "超过一张工作表的行数上限，请改用 CSV 或按地区分批导出。",
    "There are more rows than a sheet can have; export CSV, or area by area."
  )
}
