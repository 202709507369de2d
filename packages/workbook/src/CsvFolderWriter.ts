import { mkdir } from "node:fs/promises"
import { join } from "node:path"
import type { Field } from "@wengang/domain/ledgers/Field.ts"
import { ledgerOf } from "@wengang/domain/ledgers/ledgers.ts"
import { atomically } from "./writing/atomically.ts"
import { csvHeader, csvLine } from "./writing/CsvCell.ts"
import type { LedgerRows } from "./writing/LedgerRows.ts"

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
  let piece = `\uFEFF${csvHeader(fields.map(([, field]) => field))}`
  for (const row of rows) {
    piece += csvLine(fields, row)
    if (piece.length < pieceLength) continue
    yield piece
    piece = ""
  }
  yield piece
}
