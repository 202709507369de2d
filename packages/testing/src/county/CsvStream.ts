import { closeSync, mkdirSync, openSync, writeSync } from "node:fs"
import { join } from "node:path"
import type { Field } from "@wengang/domain/ledgers/Field.ts"
import { type LedgerName, ledgerNames, ledgerOf } from "@wengang/domain/ledgers/ledgers.ts"
import { headerText, writtenCell, yuanText } from "@wengang/workbook/writing/WrittenCell.ts"
import type { Ledgers } from "../synthetic/Ledgers.ts"

const pieceLength = 1 << 20

/** A folder of CSV files that grow side by side, so that generated rows need to be made only once. */
export class CsvStream {
  private readonly sheets = new Map<LedgerName, Sheet>()
  private readonly folder: string

  constructor(folder: string) {
    this.folder = folder
    mkdirSync(folder, { recursive: true })
  }

  /** Appends rows to the files of their sheets. */
  write(ledgers: Ledgers): void {
    for (const name of ledgerNames) {
      if (ledgers[name].length === 0) continue
      const sheet = this.sheets.get(name) ?? new Sheet(this.folder, name)
      this.sheets.set(name, sheet)
      sheet.write(ledgers[name])
    }
  }

  /** Writes what is left and closes the files; how many rows each sheet got. */
  close(): Readonly<Record<string, number>> {
    return Object.fromEntries([...this.sheets].map(([name, sheet]) => [ledgerOf(name).sheet, sheet.close()]))
  }
}

class Sheet {
  private readonly file: number
  private readonly fields: ReadonlyArray<readonly [string, Field]>
  private piece: string
  private rows = 0

  constructor(folder: string, name: LedgerName) {
    const { sheet, fields } = ledgerOf(name)
    this.fields = Object.entries(fields)
    this.file = openSync(join(folder, `${sheet}.csv`), "w")
    this.piece = `\uFEFF${this.fields.map(([, field]) => headerText(field)).join(",")}\r\n`
  }

  write(rows: ReadonlyArray<Readonly<Record<string, unknown>>>): void {
    for (const row of rows) {
      let line = ""
      for (const [name, field] of this.fields) line += `${cellText(row[name], field)},`
      this.piece += `${line.slice(0, -1)}\r\n`
    }
    this.rows += rows.length
    if (this.piece.length >= pieceLength) this.flush()
  }

  close(): number {
    this.flush()
    closeSync(this.file)
    return this.rows
  }

  private flush(): void {
    writeSync(this.file, this.piece)
    this.piece = ""
  }
}

/** Synthetic text holds nothing that CSV would have to quote. */
function cellText(value: unknown, field: Field): string {
  const cell = writtenCell(value, field)
  if (cell === undefined) return ""
  if (cell.kind === "text") return cell.text
  return cell.kind === "yuan" ? yuanText(cell.fen) : String(cell.value)
}
