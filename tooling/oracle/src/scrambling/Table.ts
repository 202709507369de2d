import { existsSync, readFileSync, writeFileSync } from "node:fs"
import { join } from "node:path"
import type { Column, Sheet } from "../Sheet.ts"

/** Cells by the labels of their columns. */
export type Cells = Readonly<Record<string, string>>

/** The rows of a CSV file whose cells hold nothing that would have to be quoted. */
export class Table {
  readonly sheet: Sheet
  rows: Array<string>

  constructor(sheet: Sheet, rows: Array<string>) {
    this.sheet = sheet
    this.rows = rows
  }

  static read(folder: string, sheet: Sheet): Table {
    const file = join(folder, `${sheet.name}.csv`)
    if (!existsSync(file)) return new Table(sheet, [])
    const [header = "", ...rows] = readFileSync(file, "utf8")
      .replace(/^\uFEFF/, "")
      .split("\r\n")
    const labels = header.split(",").map((label) => label.replace(/\*+$/, ""))
    if (labels.join() !== sheet.columns.map(({ label }) => label).join()) {
      throw new Error(`${file} has other columns than the contract: ${header}`)
    }
    return new Table(
      sheet,
      rows.filter((row) => row !== "")
    )
  }

  write(folder: string): void {
    const header = this.sheet.columns.map(({ label, need }) => (need === "optional" ? label : `${label}*`)).join(",")
    writeFileSync(join(folder, `${this.sheet.name}.csv`), `\uFEFF${[header, ...this.rows].join("\r\n")}\r\n`)
  }

  /** The key of a row: its key cells, joined. */
  keyOf(cells: ReadonlyArray<string>): string {
    return this.sheet.columns
      .flatMap(({ need }, at) => (need === "key" ? [(cells[at] ?? "").toUpperCase()] : []))
      .join("/")
  }

  /** The filled cells of a column. */
  column(wanted: (column: Column) => boolean): ReadonlyArray<string> {
    const at = this.sheet.columns.findIndex(wanted)
    return this.rows.map((row) => row.split(",")[at] ?? "").filter((cell) => cell !== "")
  }

  /** The cells of a row by label. */
  cellsOf(row: string): Cells {
    const values = row.split(",")
    return Object.fromEntries(this.sheet.columns.map(({ label }, at) => [label, values[at] ?? ""]))
  }

  /** Changes rows as told; a row whose new key another row has stays as it was. */
  change(changed: (cells: Cells) => Cells | undefined): void {
    const taken = new Set(this.rows.map((row) => this.keyOf(row.split(","))))
    this.rows = this.rows.map((row) => {
      const cells = this.cellsOf(row)
      const changes = changed(cells)
      if (changes === undefined) return row
      const values = this.valuesOf({ ...cells, ...changes })
      const key = this.keyOf(values)
      if (key !== this.keyOf(row.split(",")) && taken.has(key)) return row
      taken.add(key)
      return values.join(",")
    })
  }

  /** Adds a row unless its key is taken. */
  add(rows: ReadonlyArray<Cells>): void {
    const taken = new Set(this.rows.map((row) => this.keyOf(row.split(","))))
    for (const cells of rows) {
      const values = this.valuesOf(cells)
      if (taken.has(this.keyOf(values))) continue
      taken.add(this.keyOf(values))
      this.rows.push(values.join(","))
    }
  }

  private valuesOf(cells: Cells): ReadonlyArray<string> {
    return this.sheet.columns.map(({ label }) => cells[label] ?? "")
  }
}
