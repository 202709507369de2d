import type { Field } from "@wengang/domain/ledgers/Field.ts"
import { unguarded } from "../cells/Cell.ts"
import { guarded, headerText, writtenCell, yuanText } from "./WrittenCell.ts"

/** The line of a CSV file that names its columns. */
export function csvHeader(fields: ReadonlyArray<Field>): string {
  return `${fields.map((field) => quoted(headerText(field))).join(",")}\r\n`
}

/** A row as a line of a CSV file. */
export function csvLine(
  fields: ReadonlyArray<readonly [string, Field]>,
  row: Readonly<Record<string, unknown>>
): string {
  return `${fields.map(([name, field]) => csvField(row[name], field)).join(",")}\r\n`
}

function csvField(value: unknown, field: Field): string {
  const written = writtenCell(value, field)
  if (written === undefined) return ""
  if (written.kind === "integer") return String(written.value)
  if (written.kind === "yuan") return yuanText(written.fen)
  return quoted(harmless(written.text))
}

/** What begins a formula, after spaces too; the signs of full width are typed with an input method and meant the same. */
const formula = /^\s*[=+\-@＝＋－＠]|^[\t\r\n]/

/** Text that a spreadsheet would run as a formula, in a guard that shows it as text. */
function harmless(text: string): string {
  return formula.test(text) && unguarded(text) === text ? guarded(text) : text
}

function quoted(text: string): string {
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text
}
