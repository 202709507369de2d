import { mkdir } from "node:fs/promises"
import { join } from "node:path"
import type { Field } from "@wengang/domain/ledgers/Field.ts"
import { ledgerOf } from "@wengang/domain/ledgers/ledgers.ts"
import { unguarded } from "./cells/Cell.ts"
import { atomically } from "./writing/atomically.ts"
import type { LedgerRows } from "./writing/LedgerRows.ts"
import { guarded, headerText, writtenCell, yuanText } from "./writing/WrittenCell.ts"

const pieceLength = 1 << 18

/** Writes ledgers as a folder of CSV files, UTF-8 with a byte order mark, a piece at a time. */
export async function writeCsvFolder(path: string, sheets: Iterable<LedgerRows>): Promise<void> {
  await mkdir(path, { recursive: true })
  for (const { ledger, rows } of sheets) {
    const { sheet, fields } = ledgerOf(ledger)
    await atomically(join(path, `${sheet}.csv`), async (file) => {
      for (const piece of pieces(Object.entries(fields), rows)) await file.writeFile(piece)
    })
  }
}

function* pieces(fields: ReadonlyArray<[string, Field]>, rows: LedgerRows["rows"]): Generator<string> {
  let piece = `\uFEFF${fields.map(([, field]) => headerText(field)).join(",")}\r\n`
  for (const row of rows) {
    piece += `${fields.map(([name, field]) => csvField(row[name], field)).join(",")}\r\n`
    if (piece.length < pieceLength) continue
    yield piece
    piece = ""
  }
  yield piece
}

function csvField(value: unknown, field: Field): string {
  const written = writtenCell(value, field)
  if (written === undefined) return ""
  if (written.kind === "integer") return String(written.value)
  if (written.kind === "yuan") return yuanText(written.fen)
  return quoted(harmless(written.text))
}

/** Text that a spreadsheet would run as a formula, in a guard that shows it as text. */
function harmless(text: string): string {
  return /^[=+\-@]/.test(text) && unguarded(text) === text ? guarded(text) : text
}

function quoted(text: string): string {
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text
}
