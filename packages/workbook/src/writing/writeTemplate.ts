import type { Readable } from "node:stream"
import type { Field } from "@wengang/domain/ledgers/Field.ts"
import { type LedgerName, ledgerOf } from "@wengang/domain/ledgers/ledgers.ts"
import { ZipFile } from "yazl"
import { partsOf, sheetPart } from "../streaming/xlsxParts.ts"
import { inXml } from "../xlsx/inXml.ts"
import { guideHeads, guideSheet, howToFill } from "./guide.ts"
import { headerText } from "./WrittenCell.ts"

/** So far down cells offer their choices. */
const lastRow = 10_000

/** Excel takes no longer list of choices in a cell's rule. */
const longestList = 255

/** An .xlsx workbook to fill in: a sheet a ledger with its columns and choices, and last how each column is filled in. */
export function writeTemplate(ledgers: ReadonlyArray<LedgerName>): AsyncIterable<Uint8Array> {
  const zip = new ZipFile()
  const sheets = ledgers.map((name) => ledgerOf(name).sheet)
  const parts = partsOf(...[...sheets, guideSheet].map(inXml))
  for (const [name, text] of Object.entries(parts)) zip.addBuffer(Buffer.from(text), name)
  ledgers.forEach((name, at) => {
    zip.addBuffer(Buffer.from(emptySheet(Object.values(ledgerOf(name).fields))), sheetPart(at + 1))
  })
  zip.addBuffer(Buffer.from(guide(ledgers)), sheetPart(ledgers.length + 1))
  zip.end()
  return zip.outputStream as Readable
}

function emptySheet(fields: ReadonlyArray<Field>): string {
  const widths = fields.map((field) => Math.max(12, headerText(field).length * 2 + 4))
  const offered = fields.flatMap((field, at) => choiceRule(field, at))
  const rules =
    offered.length === 0 ? "" : `<dataValidations count="${offered.length}">${offered.join("")}</dataValidations>`
  return worksheet(widths, [fields.map(headerText)], rules)
}

/** The choices of a column, as cells offer them; they warn of others, as an import tells what it cannot read. */
function choiceRule(field: Field, at: number): ReadonlyArray<string> {
  const choices = field.kind === "yesNo" ? ["是", "否"] : Object.values(field.choices ?? {})
  const list = choices.join(",")
  if (choices.length === 0 || list.length > longestList) return []
  const cells = `${columnName(at)}2:${columnName(at)}${lastRow}`
  return [
    `<dataValidation type="list" errorStyle="warning" allowBlank="1" showErrorMessage="1" sqref="${cells}"><formula1>"${inXml(list)}"</formula1></dataValidation>`
  ]
}

function guide(ledgers: ReadonlyArray<LedgerName>): string {
  const rows = ledgers.flatMap((name) => {
    const { sheet, fields } = ledgerOf(name)
    return (Object.values(fields) as ReadonlyArray<Field>).map((field) => [
      sheet,
      field.label,
      headerText(field).endsWith("*") ? "必填" : "",
      howToFill(field)
    ])
  })
  return worksheet([14, 20, 8, 80], [[...guideHeads], ...rows], "")
}

/** A sheet of text whose first row stays in sight. */
function worksheet(
  widths: ReadonlyArray<number>,
  [heads = [], ...rows]: ReadonlyArray<ReadonlyArray<string>>,
  rules: string
): string {
  const columns = widths.map(
    (width, at) => `<col min="${at + 1}" max="${at + 1}" width="${width}" style="1" customWidth="1"/>`
  )
  return [
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>',
    '<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetViews><sheetView workbookViewId="0">',
    '<pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/></sheetView></sheetViews>',
    `<cols>${columns.join("")}</cols><sheetData>`,
    rowOf(heads, 3),
    ...rows.map((row) => rowOf(row, 1)),
    `</sheetData>${rules}</worksheet>`
  ].join("")
}

function rowOf(texts: ReadonlyArray<string>, style: number): string {
  const cells = texts.map((text) => `<c t="inlineStr" s="${style}"><is><t>${inXml(text)}</t></is></c>`)
  return `<row>${cells.join("")}</row>`
}

/** A, B … Z, AA …: no ledger has more than 700 columns. */
function columnName(at: number): string {
  const letter = (number: number) => String.fromCharCode(65 + number)
  return at < 26 ? letter(at) : letter(Math.floor(at / 26) - 1) + letter(at % 26)
}
