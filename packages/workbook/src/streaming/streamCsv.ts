import { csvHeader, csvLine } from "../writing/CsvCell.ts"
import type { SheetStream } from "./SheetStream.ts"

/** A sheet as a CSV file, UTF-8 with a byte order mark, a page at a time. */
export async function* streamCsv({ fields, pages }: SheetStream): AsyncGenerator<Uint8Array> {
  const columns = Object.entries(fields)
  const encoder = new TextEncoder()
  yield encoder.encode(`\uFEFF${csvHeader(columns.map(([, field]) => field))}`)
  for await (const page of pages) yield encoder.encode(page.map((row) => csvLine(columns, row)).join(""))
}
