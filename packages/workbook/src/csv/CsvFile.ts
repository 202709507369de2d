import { Readable } from "node:stream"
import { parse } from "csv-parse"
import { type Cell, type SheetRow, textCell } from "../cells/Cell.ts"
import { asUnreadable, UnreadableInput } from "../UnreadableInput.ts"
import { decodeText, detectEncoding, type TextEncoding } from "./TextEncoding.ts"

const batchSize = 1000

/** Far beyond any row of a ledger: a record that grows past it has lost its closing quote. */
const longestRecord = 1024 * 1024

/** A file of comma-separated values, one sheet. */
export class CsvFile {
  readonly #path: string
  readonly #open: () => AsyncIterable<Uint8Array>
  readonly #encoding: TextEncoding
  readonly #delimiter: string

  private constructor(path: string, open: () => AsyncIterable<Uint8Array>, encoding: TextEncoding, delimiter: string) {
    this.#path = path
    this.#open = open
    this.#encoding = encoding
    this.#delimiter = delimiter
  }

  /** Reads the file once for its encoding. */
  static async open(path: string, open: () => AsyncIterable<Uint8Array>): Promise<CsvFile> {
    try {
      const encoding = await detectEncoding(open())
      if (encoding === undefined) throw new UnreadableInput("unknown-encoding", path)
      return new CsvFile(path, open, encoding, await delimiterOf(decodeText(open(), encoding)))
    } catch (error) {
      throw asUnreadable(error, path, "corrupt")
    }
  }

  /** The records that hold anything; a record's number counts those before it, empty lines and titles included. */
  async *rows(): AsyncGenerator<ReadonlyArray<SheetRow>> {
    const text = Readable.from(decodeText(this.#open(), this.#encoding))
    const parser = parse({
      delimiter: this.#delimiter,
      record_delimiter: ["\r\n", "\n", "\r"],
      relax_column_count: true,
      relax_quotes: true,
      max_record_size: longestRecord
    })
    text.on("error", (error) => parser.destroy(error))
    try {
      let row = 0
      let batch: Array<SheetRow> = []
      for await (const record of text.pipe(parser)) {
        row++
        const cells = cellsOf(record as ReadonlyArray<string>)
        if (cells.length === 0) continue
        if (batch.push({ row, cells }) < batchSize) continue
        yield batch
        batch = []
      }
      if (batch.length > 0) yield batch
    } catch (error) {
      throw asUnreadable(error, this.#path, "bad-csv")
    } finally {
      text.destroy()
    }
  }
}

function cellsOf(record: ReadonlyArray<string>): ReadonlyArray<Cell | undefined> {
  const cells: Array<Cell | undefined> = []
  for (const [at, text] of record.entries()) {
    const cell = textCell(text)
    if (cell !== undefined) cells[at] = cell
  }
  return cells
}

/** A tab for Excel's "Unicode text", which has no comma; else a comma. */
async function delimiterOf(text: AsyncIterable<string>): Promise<string> {
  let tab = false
  let read = 0
  for await (const piece of text) {
    if (piece.includes(",")) return ","
    tab ||= piece.includes("\t")
    read += piece.length
    if (read > 65_536) break
  }
  return tab ? "\t" : ","
}
