import type { Cell, SheetRow } from "../cells/Cell.ts"
import { columnOf } from "./CellReference.ts"
import { type CellContext, xlsxCell } from "./XlsxCell.ts"
import { parseXml, type XmlHandler } from "./XmlEvents.ts"

const lastRow = 1_048_576

/** The rows of a worksheet that hold anything, a batch for each piece of the part that was read. */
export async function* readSheetRows(
  bytes: AsyncIterable<Uint8Array>,
  context: CellContext
): AsyncGenerator<ReadonlyArray<SheetRow>> {
  const rows = new RowGatherer(context)
  for await (const _ of parseXml(bytes, rows)) if (rows.gathered.length > 0) yield rows.take()
}

/** Gathers rows from the events of a worksheet. */
class RowGatherer implements XmlHandler {
  gathered: Array<SheetRow> = []
  readonly #context: CellContext
  #row = 0
  #column = -1
  #cells: Array<Cell | undefined> = []
  #type = "n"
  #style: string | undefined
  #value = ""
  #inline = ""
  #formula: string | undefined
  #target: "value" | "inline" | "formula" | undefined
  #inCell = false
  #inPhonetic = false

  constructor(context: CellContext) {
    this.#context = context
  }

  take(): ReadonlyArray<SheetRow> {
    const taken = this.gathered
    this.gathered = []
    return taken
  }

  open(name: string, attributes: Readonly<Record<string, string>>): void {
    if (name === "c") this.#openCell(attributes)
    else if (name === "row") this.#openRow(attributes)
    else if (this.#inCell) this.#openContent(name)
  }

  text(text: string): void {
    if (this.#target === "value") this.#value += text
    else if (this.#target === "inline") this.#inline += text
    else if (this.#target === "formula") this.#formula = (this.#formula ?? "") + text
  }

  close(name: string): void {
    if (name === "c") this.#closeCell()
    else if (name === "row") this.#closeRow()
    else if (name === "rPh") this.#inPhonetic = false
    else this.#target = undefined
  }

  #openRow(attributes: Readonly<Record<string, string>>): void {
    const number = attributes.r
    this.#row = number === undefined ? this.#row + 1 : Number(number)
    if (!Number.isInteger(this.#row) || this.#row < 1 || this.#row > lastRow) throw new Error(`no row ${number}`)
    this.#column = -1
    this.#cells = []
  }

  #openCell(attributes: Readonly<Record<string, string>>): void {
    const reference = attributes.r
    this.#column = reference === undefined ? this.#column + 1 : columnOf(reference)
    this.#type = attributes.t ?? "n"
    this.#style = attributes.s
    this.#value = ""
    this.#inline = ""
    this.#formula = undefined
    this.#inCell = true
  }

  #openContent(name: string): void {
    if (name === "v") this.#target = "value"
    else if (name === "f") {
      this.#target = "formula"
      this.#formula = ""
    } else if (name === "rPh") this.#inPhonetic = true
    else if (name === "t" && !this.#inPhonetic) this.#target = "inline"
  }

  #closeCell(): void {
    this.#inCell = false
    const raw = {
      type: this.#type,
      style: this.#style,
      value: this.#value,
      inline: this.#inline,
      formula: this.#formula
    }
    const cell = xlsxCell(raw, this.#context)
    if (cell !== undefined) this.#cells[this.#column] = cell
  }

  #closeRow(): void {
    if (this.#cells.length > 0) this.gathered.push({ row: this.#row, cells: this.#cells })
  }
}
